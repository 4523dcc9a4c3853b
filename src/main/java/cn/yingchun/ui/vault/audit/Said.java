package cn.yingchun.ui.vault.audit;

import java.util.function.UnaryOperator;
import javafx.util.StringConverter;

/// Says a choice in words; never reads it back.
final class Said extends StringConverter<String> {
    private final UnaryOperator<String> say;

    Said(UnaryOperator<String> say) {
        this.say = say;
    }

    @Override
    public String toString(String choice) {
        return choice == null ? "" : say.apply(choice);
    }

    @Override
    public String fromString(String text) {
        return text;
    }
}
