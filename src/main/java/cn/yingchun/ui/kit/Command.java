package cn.yingchun.ui.kit;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// One thing a person can do, said once: words, icon, keys, and why it cannot be done now.
///
/// Buttons, menus, the help sheet (F1), the palette (Ctrl+K) and the key handling are all made from it.
///
/// @param key    word key of its name, such as `donors.verb.import`
/// @param keys   the key combination, if it has one; never a bare letter (input methods need those)
/// @param whyNot word key of the reason why it is impossible now; blank while possible
/// @param main   the one verb of the place that carries the accent colour
public record Command(
        String key,
        Feather icon,
        Optional<KeyCombination> keys,
        Runnable run,
        ObservableValue<String> whyNot,
        boolean main) {
    private static final ObservableValue<String> ALWAYS = new ReadOnlyStringWrapper("");

    public static Command of(String key, Feather icon, Runnable run) {
        return new Command(key, icon, Optional.empty(), run, ALWAYS, false);
    }

    /// @param combination as JavaFX writes it, `Shortcut+I`
    public Command keys(String combination) {
        return new Command(key, icon, Optional.of(KeyCombination.valueOf(combination)), run, whyNot, main);
    }

    public Command unless(ObservableValue<String> reason) {
        return new Command(key, icon, keys, run, reason, main);
    }

    public Command asMain() {
        return new Command(key, icon, keys, run, whyNot, true);
    }

    public boolean possible() {
        return whyNot.getValue().isBlank();
    }

    /// Does it, if it is possible now.
    public void fire() {
        if (possible()) {
            run.run();
        }
    }

    /// `Ctrl+I`, blank without keys.
    public String keyText() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
