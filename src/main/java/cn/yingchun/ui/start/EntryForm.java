package cn.yingchun.ui.start;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.form.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;

/// Which office, who, and the password. The password field has the focus: mostly that is all one types,
/// and again after a wrong one.
final class EntryForm {
    private EntryForm() {}

    static Node of(StartModel<?> model, List<Doors.Known> known, Look look, Button... others) {
        Words words = look.words();
        var form = new Form(words);
        var office = known.isEmpty() ? null : form.choice("start.field.office", known, Doors.Known::name);
        var folder = known.isEmpty() ? form.text("start.field.folder") : null;
        var user = form.text("start.field.user");
        var password = form.password("start.field.password");
        if (office != null) {
            office.getSelectionModel().selectFirst();
            user.setText(known.getFirst().user());
            office.getSelectionModel().selectedItemProperty().subscribe((_, now) -> user.setText(now.user()));
            Platform.runLater(password::requestFocus);
        }
        model.problem().subscribe(wrong -> wrong.ifPresent(_ -> Platform.runLater(password::requestFocus)));
        Supplier<Path> dir = () -> office != null ? office.getValue().dir() : Path.of(folder == null ? "" : folder.getText().strip());
        var open = Buttons.main(words.say("start.verb.open"), () -> {
            var typed = password.getText().toCharArray();
            password.clear();
            model.open(dir.get(), user.getText(), typed);
        });
        open.disableProperty().bind(password.textProperty().isEmpty().or(user.textProperty().isEmpty()));
        var line = Buttons.line(open);
        line.getChildren().addAll(others);
        return new VBox(look.em(1), form, line);
    }
}
