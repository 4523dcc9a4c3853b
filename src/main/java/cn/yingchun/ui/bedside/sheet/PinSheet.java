package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Pins;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;

/// A user chooses a PIN; their own password proves that it is them.
public final class PinSheet {
    private PinSheet() {}

    /// @param users who may choose one, asked away from the window
    /// @param done  called once it is chosen
    public static void show(Tools tools, Pins pins, Supplier<Iterable<String>> users, Runnable done) {
        var form = new Form(tools.words());
        ChoiceBox<String> user = form.add("bedside.pin.user", new ChoiceBox<>());
        user.setMaxWidth(Double.MAX_VALUE);
        var password = form.password("bedside.pin.password");
        var pin = form.password("bedside.pin.new");
        var again = form.password("bedside.pin.again");
        tools.work().latest("bedside.users", _ -> users.get(), names -> names.forEach(user.getItems()::add));
        var body = new VBox(Labels.sentence(tools.say("bedside.pin.how")), form);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(52).verb(tools.say("bedside.pin.verb"), told -> {
            var name = Optional.ofNullable(user.getValue()).orElseThrow(() -> new Trouble("bedside.pin.who"));
            if (!pin.getText().equals(again.getText())) {
                throw new Trouble("bedside.pin.differ");
            }
            var secret = password.getText().toCharArray();
            var digits = pin.getText().toCharArray();
            tools.work().latest("bedside.pin", _ -> chosen(pins, name, secret, digits), refused -> {
                told.accept(refused);
                if (refused.isEmpty()) {
                    done.run();
                }
            });
        }).show(tools.say("bedside.pin.title"));
    }

    private static Optional<Trouble> chosen(Pins pins, String user, char[] password, char[] pin) {
        try {
            pins.choose(user, password, pin);
            return Optional.empty();
        } catch (Trouble trouble) {
            return Optional.of(trouble);
        }
    }
}
