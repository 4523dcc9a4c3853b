package cn.yingchun.ui.donors;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.exchange.RowTrouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a file holds, before it is taken: figures, columns that are not known, and either the wrong rows or the first ones.
final class PreviewPane {
    /// Height of the tables, letter sizes.
    private static final double HIGH = 18;

    private PreviewPane() {}

    static Node of(ImportModel.Looking looking, Tools tools) {
        var reading = looking.preview().reading();
        var figures = new HBox(tools.look().em(3),
                Labels.figure(tools.say("donors.import.number", reading.rows()), tools.say("donors.import.rows")),
                Labels.figure(tools.say("donors.import.number", reading.sound()), tools.say("donors.import.sound")),
                Labels.figure(tools.say("donors.import.number", reading.troubleCount()), tools.say("donors.import.wrong")));
        var box = new VBox(tools.look().em(0.8), figures);
        if (!reading.unknownColumns().isEmpty()) {
            box.getChildren().add(Labels.sentence(tools.say("donors.import.unknown", String.join(", ", reading.unknownColumns()))));
        }
        box.getChildren().addAll(reading.isSound() ? first(looking, tools) : wrong(looking, tools));
        return box;
    }

    private static List<Node> wrong(ImportModel.Looking looking, Tools tools) {
        var reading = looking.preview().reading();
        var rows = new Rows<RowTrouble>(tools.look(), "donors.import.wrong", trouble -> trouble, List.of(
                Column.<RowTrouble>of("donors.import.line", 5, trouble -> Long.toString(trouble.line())).toRight(),
                Column.<RowTrouble>of("donors.import.column", 8, RowTrouble::column),
                Column.<RowTrouble>of("donors.import.reason", 58, trouble -> tools.say(trouble.key(), trouble.arguments().toArray()))));
        rows.show(reading.troubles());
        rows.setPrefHeight(tools.look().em(HIGH));
        var key = reading.troubleCount() > reading.troubles().size() ? "donors.import.refused-cut" : "donors.import.refused";
        var whole = Labels.sentence("");
        rows.chosen().subscribe(trouble -> whole.setText(trouble == null ? "" : trouble.in(tools.words())));
        rows.chooseFirst();
        return List.of(Labels.sentence(tools.say(key, reading.troubles().size())), rows, whole);
    }

    private static List<Node> first(ImportModel.Looking looking, Tools tools) {
        var columns = new ArrayList<Column<RegistryDonor>>(List.of(
                Column.of("donors.column.code", 9, RegistryDonor::code),
                Column.of("donors.column.sex", 3.5, donor -> tools.say(DonorWords.sex(donor.sex()))),
                Column.of("donors.column.birth", 7.5, donor -> donor.birthDate().toString()),
                Column.of("donors.column.abo", 4, RegistryDonor::abo)));
        for (int i = 0; i < 5; i++) {
            var locus = i;
            columns.add(Column.of("donors.locus." + RegistryDonor.LOCI.get(i), 10.6,
                    donor -> (donor.text(locus, 0) + "  " + donor.text(locus, 1)).strip()));
        }
        var rows = new Rows<RegistryDonor>(tools.look(), "donors.import.first", RegistryDonor::code, columns);
        rows.show(looking.preview().first());
        rows.setPrefHeight(tools.look().em(HIGH));
        return List.of(Labels.muted(tools.say("donors.import.first")), rows);
    }
}
