package cn.yingchun.ui.cases.card;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.Window;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.ItemLine;
import cn.yingchun.ui.kit.Labels;
import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the checklist says about an item: who, when, how long it holds, where the rule comes from.
final class ItemAbout extends GridPane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Words words;
    private int row;

    ItemAbout(Words words, ItemLine line) {
        this.words = words;
        getStyleClass().add("item-about");
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        var texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(labels, texts);
        var item = line.item();
        add("cases.card.who", item.who().stream().map(role -> words.say(role.key())).collect(Collectors.joining(words.say("cases.card.comma"))));
        add("cases.card.window", window(line));
        item.expiry().ifPresent(expiry -> add("cases.card.expiry", words.say(expiry.hourly() ? "cases.card.hours" : "cases.card.days", expiry.limit(),
                expiry.on().stream().map(this::on).collect(Collectors.joining(words.say("cases.card.comma"))))));
        if (!item.cover().isEmpty()) {
            add("cases.card.cover", item.cover().getFirst() + " … " + item.cover().getLast());
        }
        if (item.people() > 1) {
            add("cases.card.people", words.say("cases.card.people-many", item.people()));
        }
        add("cases.card.source", item.source().replace("EK", words.say("cases.card.practice")));
    }

    private void add(String key, String text) {
        var label = Labels.muted(words.say(key));
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        Label value = Labels.sentence(text);
        addRow(row++, label, value);
    }

    /// The window as the rule has it and as days of this case: `D0−30 … D0−7 （11-04 … 11-27）`.
    private String window(ItemLine line) {
        var window = line.item().window();
        var rule = range(offset(window, window.first()), offset(window, window.last()));
        var days = line.days().map(found -> range(found.first().map(DAY::format).orElse(""), found.last().map(DAY::format).orElse("")))
                .orElseGet(() -> words.say("cases.card.no-anchor", window.anchor().map(Anchor::key).map(words::say).orElse(window.from())));
        return rule.isBlank() || rule.equals(days) ? days : rule + "  →  " + days;
    }

    private static String range(String first, String last) {
        return first.equals(last) || first.isBlank() || last.isBlank()
                ? (first.isBlank() ? (last.isBlank() ? "" : "≤ " + last) : last.isBlank() ? "≥ " + first : first)
                : first + " … " + last;
    }

    private String offset(Window window, OptionalInt offset) {
        return offset.isEmpty() ? "" : window.from() + (offset.getAsInt() == 0 ? "" : "%+d".formatted(offset.getAsInt()).replace('-', '−'))
                + (window.workdays() && offset.getAsInt() != 0 ? words.say("cases.card.workdays") : "");
    }

    private String on(String token) {
        var key = "cases.on." + token.toLowerCase(java.util.Locale.ROOT);
        return words.has(key) ? words.say(key) : token;
    }
}
