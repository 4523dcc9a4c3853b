package cn.yingchun.ui.start;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A new office, asked in two questions: which office it is, and who its first user is. What was typed stays when one goes
/// back and forth.
final class FoundingForm {
    private final StartModel<?> model;
    private final Look look;
    private final int before;
    private final Form where;
    private final Field<String> name;
    private final Field<String> region;
    private final Form who;
    private final Field<String> user;
    private final PasswordField password;
    private final PasswordField again;

    /// @param before questions that were answered before these: one at the very first start, none where offices are known
    FoundingForm(StartModel<?> model, Look look, int before) {
        this.model = model;
        this.look = look;
        this.before = before;
        where = new Form(look.words());
        name = where.text("start.field.name");
        region = where.text("start.field.region");
        region.setPromptText(look.words().say("start.field.region-hint"));
        who = new Form(look.words());
        user = who.text("start.field.user");
        password = who.password("start.field.password");
        again = who.password("start.field.again");
    }

    /// @param show puts a question on the screen
    /// @param back to the question before these
    void ask(Consumer<Node> show, Runnable back) {
        var on = Buttons.main(look.words().say("start.verb.next"), () -> askWho(show, () -> ask(show, back)));
        on.disableProperty().bind(name.textProperty().isEmpty().or(region.textProperty().isEmpty()));
        show.accept(page(on, question("start.question.office", 1), where, Buttons.line(on, back(back))));
        name.requestFocus();
    }

    private void askWho(Consumer<Node> show, Runnable back) {
        var create = Buttons.main(look.words().say("start.verb.create"), () -> model.create(name.getText(), region.getText(), user.getText(),
                password.getText().toCharArray(), again.getText().toCharArray()));
        show.accept(page(create, question("start.question.you", 2), who, Labels.sentence(look.words().say("start.field.password-lost")),
                Buttons.line(create, back(back))));
        user.requestFocus();
    }

    /// One question. Enter in a field goes on as the button does; a field by itself only keeps what it holds.
    private VBox page(Button on, Node... parts) {
        var page = new VBox(look.em(1), parts);
        page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextInputControl && !on.isDisabled()) {
                key.consume();
                on.fire();
            }
        });
        return page;
    }

    private Button back(Runnable back) {
        return Buttons.plain(look.words().say("start.verb.back"), back);
    }

    private Node question(String key, int number) {
        return Labels.heading(look.words().say(key, before + number, before + 2));
    }
}
