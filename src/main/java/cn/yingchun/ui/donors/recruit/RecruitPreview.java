package cn.yingchun.ui.donors.recruit;

import cn.yingchun.exchange.RowTrouble;
import cn.yingchun.exchange.recruit.RecruitField;
import cn.yingchun.exchange.recruit.RecruitReading;
import cn.yingchun.exchange.recruit.RecruitReading.Twin;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What a recruitment sheet holds: columns that have no meaning yet, figures, wrong cells, likely twins.
final class RecruitPreview {
    private static final double HIGH = 13;

    private RecruitPreview() {}

    static Node of(RecruitModel.Looking looking, RecruitModel model, Tools tools) {
        var box = new VBox(tools.look().em(0.8));
        var grid = looking.grid();
        box.getChildren().add(Labels.muted(tools.say("donors.recruit.file", grid.lines().size(), grid.encoding())));
        if (grid.merged()) {
            box.getChildren().add(Labels.sentence(tools.say("donors.recruit.merged")));
        }
        var left = looking.columns().left(grid.headings());
        if (!looking.columns().missing().isEmpty()) {
            box.getChildren().addAll(Labels.sentence(tools.say("donors.recruit.missing")), columns(looking, model, tools));
        } else if (!left.isEmpty()) {
            box.getChildren().add(Labels.sentence(tools.say("donors.import.unknown", String.join("、", left))));
        }
        looking.reading().ifPresent(reading -> box.getChildren().addAll(found(reading, tools)));
        return box;
    }

    /// One choice for each required field that has no column: which of those left over is it?
    private static Node columns(RecruitModel.Looking looking, RecruitModel model, Tools tools) {
        var form = new Form(tools.words());
        for (var field : RecruitField.values()) {
            if (field.required() && looking.columns().place(field) < 0) {
                form.named(field.heading(), choice(field, looking, model, tools));
            }
        }
        return form;
    }

    private static ChoiceBox<Integer> choice(RecruitField field, RecruitModel.Looking looking, RecruitModel model, Tools tools) {
        var headings = looking.grid().headings();
        var left = looking.columns().left(headings);
        var box = new ChoiceBox<Integer>();
        box.getItems().add(-1);
        left.forEach(heading -> box.getItems().add(headings.indexOf(heading)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer place) {
                return place == null || place < 0 ? tools.say("donors.recruit.no-column") : headings.get(place);
            }

            @Override
            public Integer fromString(String text) {
                return headings.indexOf(text);
            }
        });
        box.setValue(-1);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, now) -> model.place(field, now));
        return box;
    }

    private static List<Node> found(RecruitReading reading, Tools tools) {
        var nodes = new ArrayList<Node>();
        nodes.add(new HBox(tools.look().em(3),
                Labels.figure(tools.say("donors.import.number", reading.rows()), tools.say("donors.import.rows")),
                Labels.figure(tools.say("donors.import.number", reading.recruits().size()), tools.say("donors.import.sound")),
                Labels.figure(tools.say("donors.import.number", reading.troubles().size()), tools.say("donors.import.wrong")),
                Labels.figure(tools.say("donors.import.number", reading.twins().size()), tools.say("donors.recruit.twins"))));
        if (!reading.troubles().isEmpty()) {
            nodes.add(Labels.sentence(tools.say("donors.recruit.wrong-do")));
            nodes.add(troubles(reading, tools));
        }
        if (!reading.twins().isEmpty()) {
            nodes.add(Labels.sentence(tools.say("donors.recruit.twins-do")));
            nodes.add(twins(reading, tools));
        }
        return nodes;
    }

    private static Node troubles(RecruitReading reading, Tools tools) {
        var rows = new Rows<RowTrouble>(tools.look(), "donors.import.wrong", trouble -> trouble, List.of(
                Column.<RowTrouble>of("donors.import.line", 5, trouble -> Long.toString(trouble.line())).toRight(),
                Column.<RowTrouble>of("donors.import.column", 8, RowTrouble::column),
                Column.<RowTrouble>of("donors.import.reason", 56, trouble -> tools.say(trouble.key(), trouble.arguments().toArray()))));
        rows.show(reading.troubles());
        rows.setPrefHeight(tools.look().em(HIGH));
        return rows;
    }

    private static Node twins(RecruitReading reading, Tools tools) {
        var rows = new Rows<Twin>(tools.look(), "donors.recruit.twins", twin -> twin.recruit().line(), List.of(
                Column.<Twin>of("donors.import.line", 5, twin -> Long.toString(twin.recruit().line())).toRight(),
                Column.<Twin>of("donors.column.name", 9, twin -> Masked.name(twin.recruit().name())),
                Column.<Twin>of("donors.column.birth", 9, twin -> twin.recruit().donor().birthDate().toString()),
                Column.<Twin>of("donors.recruit.other", 13, Twin::other),
                Column.<Twin>of("donors.recruit.likeness", 30, twin -> tools.say(
                        "donors.recruit." + twin.likeness().name().toLowerCase(Locale.ROOT).replace('_', '-')))));
        rows.show(reading.twins());
        rows.setPrefHeight(tools.look().em(HIGH));
        return rows;
    }
}
