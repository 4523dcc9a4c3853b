package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

/// A choice of reason codes with their words.
final class ReasonBox {
    private ReasonBox() {}

    static ChoiceBox<Reason> add(Form form, String key, List<Reason> reasons, Words words) {
        var box = new ChoiceBox<Reason>();
        box.getItems().setAll(reasons);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Reason reason) {
                return reason == null ? "" : reason.code() + "  " + reason.in(words);
            }

            @Override
            public Reason fromString(String text) {
                return reasons.stream().filter(reason -> toString(reason).equals(text)).findFirst().orElseThrow();
            }
        });
        return form.add(key, box);
    }

    static Optional<String> code(ChoiceBox<Reason> box) {
        return Optional.ofNullable(box.getValue()).map(Reason::code);
    }

    /// The key of an enum's word under a stem.
    static String key(String stem, Enum<?> value) {
        return stem + "." + value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
