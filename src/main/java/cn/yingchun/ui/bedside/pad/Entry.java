package cn.yingchun.ui.bedside.pad;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The numbers being typed on the pad, one after the other.
///
/// Enter takes a number and goes on. An impossible one is refused with a sentence; an unlikely one is asked about once and
/// taken when Enter is pressed again on the same digits.
public final class Entry {
    private static final int LONGEST = 7;

    private final Words words;
    private final List<Ask> asks;
    private final ObservableList<String> texts = FXCollections.observableArrayList();
    private final List<String> confirmed = new ArrayList<>();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Trouble>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Entry(Words words, List<Ask> asks) {
        this.words = words;
        this.asks = List.copyOf(asks);
        asks.forEach(_ -> {
            texts.add("");
            confirmed.add("");
        });
    }

    public List<Ask> asks() {
        return asks;
    }

    /// What is typed so far, in the order of [#asks].
    public ObservableList<String> texts() {
        return FXCollections.unmodifiableObservableList(texts);
    }

    /// Which number is being typed.
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /// Why the number is not taken, or the question about a rare one.
    public ReadOnlyObjectProperty<Optional<Trouble>> problem() {
        return problem.getReadOnlyProperty();
    }

    public void goTo(int turn) {
        problem.set(Optional.empty());
        at.set(Math.clamp(turn, 0, asks.size() - 1));
    }

    /// A digit or the point; anything else is ignored.
    public void type(char key) {
        var text = texts.get(at.get());
        var point = key == '.' || key == ',' || key == '。';
        if (text.length() >= LONGEST || point && (text.contains(".") || asks.get(at.get()).places() == 0)
                || !point && (key < '0' || key > '9')) {
            return;
        }
        set(point ? (text.isEmpty() ? "0." : text + ".") : text + key);
    }

    public void back() {
        var text = texts.get(at.get());
        set(text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    }

    private void set(String text) {
        texts.set(at.get(), text);
        problem.set(Optional.empty());
    }

    /// Takes the number and goes to the next.
    ///
    /// @return whether it was the last and all are answered
    public boolean enter() {
        var trouble = objection(at.get());
        problem.set(trouble);
        if (trouble.isPresent()) {
            return false;
        }
        if (at.get() < asks.size() - 1) {
            at.set(at.get() + 1);
            return false;
        }
        return whole();
    }

    /// Whether every number stands; goes to the first that does not.
    public boolean whole() {
        for (int i = 0; i < asks.size(); i++) {
            var trouble = objection(i);
            if (trouble.isPresent()) {
                at.set(i);
                problem.set(trouble);
                return false;
            }
        }
        return true;
    }

    /// The numbers that were typed, by id; those left blank are absent.
    public Map<String, Double> values() {
        var values = new LinkedHashMap<String, Double>();
        for (int i = 0; i < asks.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                values.put(asks.get(i).id(), Double.valueOf(texts.get(i)));
            }
        }
        return values;
    }

    private Optional<Trouble> objection(int turn) {
        var ask = asks.get(turn);
        var text = texts.get(turn);
        var name = ask.name(words);
        if (text.isEmpty()) {
            return ask.required() ? Optional.of(new Trouble("bedside.pad.required", name)) : Optional.empty();
        }
        var value = new BigDecimal(text);
        if (value.stripTrailingZeros().scale() > ask.places()) {
            return Optional.of(new Trouble("bedside.pad.too-fine", name, ask.places()));
        }
        return switch (ask.range().judge(value.doubleValue())) {
            case IMPOSSIBLE -> Optional.of(new Trouble("bedside.pad.impossible", name, text, ask.range().unit(),
                    plain(ask.range().least()), plain(ask.range().most())));
            case UNLIKELY -> unlikely(turn, text, name);
            case USUAL -> Optional.empty();
        };
    }

    private Optional<Trouble> unlikely(int turn, String text, String name) {
        if (confirmed.get(turn).equals(text)) {
            return Optional.empty();
        }
        confirmed.set(turn, text);
        return Optional.of(new Trouble("bedside.pad.unlikely", name, text, asks.get(turn).range().unit()));
    }

    /// A number without the zeros behind it.
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
