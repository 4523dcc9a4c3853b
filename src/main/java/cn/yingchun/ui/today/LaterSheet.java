package cn.yingchun.ui.today;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Until when a line is put off: 1 the next working day, 2 three working days, or a day one types.
final class LaterSheet {
    private static final int SOON = 3;

    private LaterSheet() {}

    static void show(Tools tools, TodayModel model, AgendaLine line) {
        var next = model.deeds().workdays(1);
        var soon = model.deeds().workdays(SOON);
        var form = new Form(tools.words());
        var day = form.day("today.later.day", () -> model.page().get().map(TodayPage::day).orElse(next));
        var body = new VBox();
        body.getStyleClass().add("act-sheet");
        var sheet = new ActSheet(tools, body);
        body.getChildren().addAll(Labels.sentence(line.what() + " · " + line.who()), Buttons.line(
                Buttons.plain("1  " + tools.say("today.later.next", next.toString()), () -> sheet.attempt(told -> put(tools, model, line, next, told))),
                Buttons.plain("2  " + tools.say("today.later.soon", soon.toString()), () -> sheet.attempt(told -> put(tools, model, line, soon, told)))), form);
        body.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            var turn = "12".indexOf(key.getCharacter());
            if (turn >= 0 && !key.getCharacter().isEmpty() && !(key.getTarget() instanceof TextInputControl)) {
                key.consume();
                sheet.attempt(told -> put(tools, model, line, turn == 0 ? next : soon, told));
            }
        });
        sheet.verb(tools.say("today.later.verb"), told -> put(tools, model, line, day.leave().orElseThrow(() -> new Trouble("reach.later.past")), told))
                .show(tools.say("today.later.title"));
    }

    private static void put(Tools tools, TodayModel model, AgendaLine line, LocalDate until, Consumer<Optional<Trouble>> told) {
        model.later(line, until, refused -> {
            told.accept(refused);
            if (refused.isEmpty()) {
                tools.toasts().tell(tools.say("today.toast.later", line.what(), until.toString()));
            }
        });
    }
}
