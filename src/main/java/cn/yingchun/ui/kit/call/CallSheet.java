package cn.yingchun.ui.kit.call;

import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.work.reach.Touch;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A call under way: the script at the right, what is worth noting at the left, and one key for what came of it:
/// 1 reached, 2 no answer, 3 switched off, 4 wrong number, 5 a relative answered.
public final class CallSheet {
    private static final double WIDE = 66;

    private final Tools tools;
    private final CallLine line;
    private final Touch touch;
    private final BiConsumer<Called, Consumer<Optional<Trouble>>> deed;
    private final CallForm form;
    private final ScriptPane script;
    private final javafx.scene.control.Label silence;
    private final ActSheet sheet;

    private CallSheet(Tools tools, CallLine line, Touch touch, BiConsumer<Called, Consumer<Optional<Trouble>>> deed) {
        this.tools = tools;
        this.line = line;
        this.touch = touch;
        this.deed = deed;
        form = new CallForm(tools, touch, () -> line.now().toLocalDate());
        script = new ScriptPane(tools, line.office(), touch.row().name().isBlank() ? touch.row().code() : touch.row().name());
        silence = Labels.sentence(tools.say("calls.silence"));
        silence.getStyleClass().add("problem");
        var left = new VBox(Labels.sentence(line.advice(touch, tools.words())), Labels.remark(tools.say("calls.hint")), form, silence);
        left.getStyleClass().add("call-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        script.setMinWidth(tools.look().em(24));
        script.setPrefWidth(tools.look().em(28));
        var halves = new HBox(tools.look().em(1.6), left, script);
        var body = new VBox(results(), halves);
        body.getStyleClass().add("act-sheet");
        sheet = new ActSheet(tools, body).wide(WIDE);
        body.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param deed writes the call down
    public static void show(Tools tools, CallLine line, DonorId donor, BiConsumer<Called, Consumer<Optional<Trouble>>> deed) {
        line.pick(donor, tools.say("donors.look.call"), touch -> new CallSheet(tools, line, touch, deed).show());
    }

    private void show() {
        form.choose(touch.plan().next(line.now()).whom(), this::follow);
        sheet.show(tools.say("calls.title", touch.row().code()));
        Optional.ofNullable(script.lookup("#script")).ifPresent(javafx.scene.Node::requestFocus);
    }

    private void follow(Callee whom) {
        var other = whom != Callee.DONOR;
        script.show(other ? Script.RELATIVE : touch.open().isPresent() ? Script.FIRST : Script.CALLBACK);
        silence.setVisible(other);
        silence.setManaged(other);
    }

    private FlowPane results() {
        var results = new FlowPane();
        results.getStyleClass().add("call-results");
        for (var result : CallResult.values()) {
            var button = Buttons.plain(result.ordinal() + 1 + "  " + tools.say(CallForm.key("tell.result", result)), () -> write(result));
            button.setId("call-" + (result.ordinal() + 1));
            results.getChildren().add(button);
        }
        return results;
    }

    private void typed(KeyEvent key) {
        var turn = "12345".indexOf(key.getCharacter());
        // with Alt the same stroke came as a key before, and one stroke is one call
        if (turn >= 0 && !key.getCharacter().isEmpty() && !key.isAltDown() && !(key.getTarget() instanceof TextInputControl)) {
            key.consume();
            write(CallResult.values()[turn]);
        }
    }

    /// Alt with the digit, where the bare digit belongs to the field one types in.
    private void pressed(KeyEvent key) {
        if (key.isAltDown() && key.getCode().isDigitKey()) {
            var turn = "12345".indexOf(key.getText());
            if (turn >= 0 && !key.getText().isEmpty()) {
                key.consume();
                write(CallResult.values()[turn]);
            }
        }
    }

    private void write(CallResult result) {
        sheet.attempt(told -> deed.accept(form.called(result), told));
    }
}
