package cn.yingchun.ui.vault.people;

import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.access.Right;
import cn.yingchun.domain.access.Rights;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;

/// The table of rights as it holds: role by field.
final class MatrixSheet {
    private MatrixSheet() {}

    static void show(Tools tools) {
        var columns = new ArrayList<Column<Right>>();
        columns.add(Column.of("vault.people.roles", 11, right -> tools.say(right.role().key())));
        for (var field : Field.values()) {
            columns.add(Column.of(field.key(), 8.2, right -> tools.say("access.level." + String.valueOf(right.sees().get(field)).toLowerCase(Locale.ROOT))));
        }
        var rows = new Rows<>(tools.look(), "vault.verb.matrix", Right::role, List.copyOf(columns));
        rows.setPrefHeight(tools.look().em(40));
        rows.getStyleClass().add("tall-head");
        rows.show(Rights.table());
        var body = new VBox(tools.look().em(0.7), Labels.sentence(tools.say("vault.matrix.help")), rows);
        tools.sheets().show(tools.say("vault.verb.matrix"), body, tools.look().em(90), Buttons.main(tools.say("kit.sheet.close"), tools.sheets()::close));
    }
}
