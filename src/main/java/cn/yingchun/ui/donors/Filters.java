package cn.yingchun.ui.donors;

import cn.yingchun.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;

/// The small choices beside the filter box; the first entry of each says what it narrows and lets everything through.
final class Filters {
    /// All of them stand in one line of a small screen; what was chosen is said whole by its chip.
    private static final double WIDE = 7.9;

    private Filters() {}

    /// @param key word key of what is narrowed, shown while nothing is
    static <C> ChoiceBox<Optional<C>> one(Tools tools, String key, List<C> choices, Function<C, String> say, Consumer<Optional<C>> chosen) {
        var box = new ChoiceBox<Optional<C>>();
        box.getItems().add(Optional.empty());
        choices.forEach(choice -> box.getItems().add(Optional.of(choice)));
        box.setConverter(words(choice -> choice.map(one -> tools.say(say.apply(one))).orElse(tools.say(key)), box.getItems()));
        box.getSelectionModel().selectFirst();
        box.getSelectionModel().selectedItemProperty().subscribe((_, now) -> chosen.accept(now));
        box.setPrefWidth(tools.look().em(WIDE));
        box.setAccessibleText(tools.say(key));
        box.setTooltip(new Tooltip(tools.say(key)));
        return box;
    }

    private static <C> StringConverter<C> words(Function<C, String> say, List<C> choices) {
        return new StringConverter<>() {
            @Override
            public String toString(C choice) {
                return choice == null ? "" : say.apply(choice);
            }

            @Override
            public C fromString(String text) {
                return choices.stream().filter(choice -> say.apply(choice).equals(text)).findFirst().orElseThrow();
            }
        };
    }
}
