package cn.yingchun.ui.kit.form;

import cn.yingchun.domain.say.Trouble;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// A field for a day, a number or a text that is read when one leaves it, or on Enter.
///
/// What cannot be read stays as it was typed, marked, with a sentence in [#problem]; it is never taken back in silence.
public final class Field<V> extends TextField {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("danger");

    private final Reading<V> reading;
    private final ReadOnlyObjectWrapper<Optional<V>> value = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Trouble>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Optional<V>> save = _ -> {};

    public Field(Reading<V> reading) {
        this.reading = reading;
        focusedProperty().subscribe((_, now) -> {
            if (!now) {
                leave();
            }
        });
        setOnAction(_ -> leave());
    }

    /// What is done with a value that differs from the former one. A Trouble it throws is shown at the field.
    public Field<V> onSave(Consumer<Optional<V>> saves) {
        save = saves;
        return this;
    }

    /// The value read last; empty while blank or unreadable. It changes after text and [#problem], so that whoever hears of it sees all three.
    public ReadOnlyObjectProperty<Optional<V>> value() {
        return value.getReadOnlyProperty();
    }

    /// Why the text is not taken; empty if it is.
    public ReadOnlyObjectProperty<Optional<Trouble>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Shows a value without saving it.
    public void show(Optional<V> shown) {
        tell(Optional.empty());
        setText(shown.map(reading::write).orElse(""));
        value.set(shown);
    }

    /// Reads what stands there now, as if one had left the field.
    public Optional<V> leave() {
        var text = getText() == null ? "" : getText().strip();
        try {
            var read = text.isEmpty() ? Optional.<V>empty() : Optional.of(reading.read(text));
            if (!read.equals(value.get())) {
                save.accept(read);
            }
            show(read);
        } catch (Trouble trouble) {
            tell(Optional.of(trouble));
            value.set(Optional.empty());
        }
        return value.get();
    }

    /// Reads what stands there now; blank is nothing, but what cannot be read is not taken for nothing.
    ///
    /// @throws Trouble the sentence that stands at the field
    public Optional<V> sound() {
        var read = leave();
        problem.get().ifPresent(trouble -> {
            throw trouble;
        });
        return read;
    }

    private void tell(Optional<Trouble> trouble) {
        problem.set(trouble);
        pseudoClassStateChanged(BAD, trouble.isPresent());
    }
}
