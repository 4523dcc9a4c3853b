package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.Promise;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Logs an attempt to reach somebody: one key says what came of it, 1 reached … 5 a relative answered.
public final class CallSheet {
    private final Tools tools;
    private final Form form;
    private final javafx.scene.control.ChoiceBox<Callee> callee;
    private final javafx.scene.control.ChoiceBox<Channel> channel;
    private final cn.yingchun.ui.kit.form.Field<String> note;
    private final cn.yingchun.ui.kit.form.Field<String> promise;
    private final cn.yingchun.ui.kit.form.Field<LocalDate> by;

    private CallSheet(Tools tools, LocalDate today) {
        this.tools = tools;
        form = new Form(tools.words());
        callee = form.choice("cases.call.callee", List.of(Callee.values()), one -> key("tell.callee", one));
        callee.setValue(Callee.DONOR);
        channel = form.choice("cases.call.channel", List.of(Channel.values()), one -> key("tell.channel", one));
        channel.setValue(Channel.PHONE);
        note = form.text("cases.call.note");
        promise = form.text("cases.call.promise");
        by = form.day("cases.call.by", () -> today);
    }

    public static void show(Tools tools, LocalDate today, BiConsumer<Called, Consumer<Optional<Trouble>>> deed) {
        new CallSheet(tools, today).show(deed);
    }

    private void show(BiConsumer<Called, Consumer<Optional<Trouble>>> deed) {
        var results = new FlowPane();
        results.getStyleClass().add("call-results");
        var body = new VBox(results, Labels.muted(tools.say("cases.call.silence")), form);
        body.getStyleClass().add("act-sheet");
        var sheet = new ActSheet(tools, body).wide(46);
        for (var result : CallResult.values()) {
            var button = Buttons.plain(result.ordinal() + 1 + "  " + tools.say(key("tell.result", result)),
                    () -> sheet.attempt(told -> deed.accept(called(result), told)));
            button.setId("call-" + (result.ordinal() + 1));
            results.getChildren().add(button);
        }
        body.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            var turn = "12345".indexOf(key.getCharacter());
            if (turn >= 0 && !key.getCharacter().isEmpty() && !(key.getTarget() instanceof TextInputControl)) {
                key.consume();
                sheet.attempt(told -> deed.accept(called(CallResult.values()[turn]), told));
            }
        });
        sheet.show(tools.say("cases.call.title"));
    }

    private Called called(CallResult result) {
        var what = promise.leave();
        var until = by.leave();
        if (what.isPresent() != until.isPresent()) {
            throw new Trouble("cases.call.promise-half");
        }
        return new Called(channel.getValue(), callee.getValue(), result, note.leave(),
                what.map(text -> new Promise(text, until.orElseThrow())));
    }

    static String key(String stem, Enum<?> value) {
        return stem + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
