package cn.yingchun.ui.cases.card;

import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import org.jspecify.annotations.Nullable;

/// The second of two people at an item: a colleague who types their own PIN, or, where nobody has one, a name from paper.
final class SecondSigner {
    /// Who, and the PIN that proves it; empty for a name from paper.
    record Signed(String name, char[] pin) {}

    private final @Nullable Field<String> name;
    private final @Nullable ChoiceBox<String> colleague;
    private final @Nullable PasswordField pin;

    /// @param colleagues those who have a PIN
    SecondSigner(Form form, List<String> colleagues) {
        if (colleagues.isEmpty()) {
            name = form.text("cases.card.second-signer");
            colleague = null;
            pin = null;
        } else {
            name = null;
            colleague = form.choice("cases.card.second-signer", colleagues, who -> who);
            colleague.setValue(colleagues.size() == 1 ? colleagues.getFirst() : null);
            pin = form.password("cases.card.pin");
        }
    }

    Optional<Signed> signed() {
        if (name != null) {
            return name.leave().map(who -> new Signed(who, new char[0]));
        }
        return Optional.ofNullable(colleague).map(box -> box.getValue()).filter(_ -> pin != null && !pin.getText().isEmpty())
                .map(who -> new Signed(who, pin == null ? new char[0] : pin.getText().toCharArray()));
    }
}
