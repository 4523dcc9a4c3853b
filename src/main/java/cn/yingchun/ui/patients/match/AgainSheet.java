package cn.yingchun.ui.patients.match;

import cn.yingchun.match.repeat.Change;
import cn.yingchun.match.repeat.KeptSearches.Compared;
import cn.yingchun.match.repeat.Line;
import cn.yingchun.match.repeat.SearchRecord;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Moments;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What changed for a patient since the search that was kept: each donor who came, went or changed, and why.
final class AgainSheet {
    private static final double WIDE = 96;
    private static final double HIGH = 26;

    private final MatchModel model;
    private final Tools tools;

    AgainSheet(MatchModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void show(Compared compared) {
        var body = new VBox(tools.look().em(0.5));
        body.getChildren().addAll(heads(compared));
        var rows = new Rows<>(tools, "patients.again.list", Change::donor, columns(compared));
        rows.setPrefHeight(tools.look().em(HIGH));
        rows.setMinHeight(tools.look().em(9));
        rows.whenEmpty(Labels.muted(tools.say("patients.again.nothing")));
        rows.show(compared.changes());
        body.getChildren().add(rows);
        tools.sheets().show(tools.say("patients.again.title"), body, tools.look().em(WIDE),
                Buttons.plain(tools.say("kit.rows.out"), rows::takeOut),
                Buttons.plain(tools.say("patients.again.keep"), () -> keep(compared.now())),
                Buttons.main(tools.say("patients.compare.close"), tools.sheets()::close));
        rows.chooseFirst();
    }

    private void keep(SearchRecord now) {
        model.keep(now, () -> {
            tools.sheets().close();
            tools.toasts().tell(tools.say("patients.again.kept"));
        });
    }

    /// Since when, what was asked, and with which names and frequencies then and now.
    private List<Node> heads(Compared compared) {
        var before = compared.before();
        var rules = before.asked().rules();
        var asked = Labels.sentence(tools.say("patients.again.asked", new Moments(before::made).write(before.made()), before.asked().minimum(),
                rules.positions(), compared.changes().size()));
        var names = differs("patients.again.names", before.catalogue(), compared.now().catalogue());
        var tables = differs("patients.again.tables", Labels.source(before.table(), tools.words()), Labels.source(compared.now().table(), tools.words()));
        var other = model.asksOtherwise(before) ? Stream.of(Labels.sentence(tools.say("patients.again.otherwise"))) : Stream.<Label>empty();
        return Stream.of(Stream.of(asked), names.stream(), tables.stream(), other).flatMap(each -> each).<Node>map(each -> each).toList();
    }

    private Optional<Label> differs(String key, String then, String now) {
        return then.equals(now) ? Optional.empty() : Optional.of(Labels.muted(tools.say(key, then, now)));
    }

    private List<Column<Change>> columns(Compared compared) {
        var positions = compared.before().asked().rules().positions();
        return List.of(
                Column.<Change>of("patients.match.donor", 8.2, Change::donor).by(Change::donor),
                Column.<Change>of("patients.again.what", 6, change -> tools.say("patients.again.kind." + word(change.kind()))).by(Change::kind),
                Column.<Change>of("patients.again.why", 18, change -> change.reasons().stream().sorted()
                        .map(reason -> tools.say("patients.again.reason." + word(reason))).collect(Collectors.joining(tools.say("patients.match.and")))),
                Column.<Change>of("patients.match.count", 8, change -> both(change, line -> line.matchCount() == 0 ? "–" : line.matchCount() + "/" + positions)),
                Column.<Change>of("patients.again.chance", 9, change -> both(change, line -> line.percent() < 0 ? "–" : line.percent() + " %")),
                Column.<Change>of("patients.match.status", 10, change -> both(change, line -> tools.say("patients.status." + line.availability()))),
                Column.<Change>of("patients.again.typing", 48, change -> both(change, Line::typed)));
    }

    /// `9/10 → 10/10`, or once where both are the same.
    private static String both(Change change, Function<Line, String> said) {
        return Stream.of(change.before(), change.now()).flatMap(Optional::stream).map(said).distinct().collect(Collectors.joining(" → "));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
