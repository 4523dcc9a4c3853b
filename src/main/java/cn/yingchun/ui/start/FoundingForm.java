package cn.yingchun.ui.start;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.form.Form;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// A new office: its name and district, its first user, a password twice.
final class FoundingForm {
    private FoundingForm() {}

    static Node of(StartModel<?> model, Look look, Button back) {
        var words = look.words();
        var form = new Form(words);
        var name = form.text("start.field.name");
        var region = form.text("start.field.region");
        region.setPromptText(words.say("start.field.region-hint"));
        var user = form.text("start.field.user");
        var password = form.password("start.field.password");
        var again = form.password("start.field.again");
        var create = Buttons.main(words.say("start.verb.create"), () -> model.create(name.getText(), region.getText(), user.getText(),
                password.getText().toCharArray(), again.getText().toCharArray()));
        return new VBox(look.em(1), form, Labels.sentence(words.say("start.field.password-lost")), Buttons.line(create, back));
    }
}
