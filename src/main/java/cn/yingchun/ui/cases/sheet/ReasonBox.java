package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.form.Form;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A choice of reason codes with their words.
final class ReasonBox {
    private ReasonBox() {}

    static ComboBox<Reason> add(Form form, String key, List<Reason> reasons, Words words) {
        var box = new ComboBox<Reason>();
        box.getItems().setAll(reasons);
        box.setVisibleRowCount(12);
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

    static Optional<String> code(ComboBox<Reason> box) {
        return Optional.ofNullable(box.getValue()).map(Reason::code);
    }
}
