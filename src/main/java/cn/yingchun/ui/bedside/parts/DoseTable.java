package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.mobilise.DoseDay;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Tiles;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// A line a day: due, given, per kg, who gave and checked, worst symptom, white cells, platelets, CD34+. The day that waits
/// for a dose is marked.
final class DoseTable extends GridPane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<String> HEADS = List.of("day", "due", "given", "per-kg", "who", "symptom", "wbc", "platelets", "cd34");
    private static final int WIDE = 4;

    private final Words words;

    DoseTable(Words words) {
        this.words = words;
        getStyleClass().add("dose-table");
        for (int i = 0; i < HEADS.size(); i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i == WIDE ? Priority.ALWAYS : Priority.SOMETIMES);
            getColumnConstraints().add(column);
        }
    }

    void show(BedsidePicture picture, Instant now) {
        getChildren().clear();
        for (int i = 0; i < HEADS.size(); i++) {
            var head = new Label(words.say("bedside.dose-table." + HEADS.get(i)));
            head.getStyleClass().add("dose-head");
            add(head, i, 0);
        }
        var kg = picture.file().last(Weighed.class).map(scale -> scale.what().kg());
        var next = picture.mobilisation().nextDue();
        for (var day : picture.mobilisation().days()) {
            var waits = next.isPresent() && day.open().equals(next);
            var cells = cells(day, kg, waits && next.get().isBefore(now));
            for (int i = 0; i < cells.size(); i++) {
                var cell = new Label(cells.get(i));
                cell.getStyleClass().add("dose-cell");
                cell.setMaxWidth(Double.MAX_VALUE);
                if (waits) {
                    cell.getStyleClass().add("dose-next");
                }
                add(cell, i, day.number());
            }
        }
    }

    private List<String> cells(DoseDay day, Optional<Double> kg, boolean late) {
        var given = day.given().stream().map(dose -> time(dose.happened()) + "  " + Tiles.plain(dose.what().micrograms()) + " µg").collect(Collectors.joining("\n"));
        var held = day.held() > 0 ? words.say("bedside.dose-table.held") : "";
        return List.of(words.say("bedside.dose-table.number", day.number(), DAY.format(day.day())),
                day.due().stream().map(DoseTable::time).collect(Collectors.joining("\n")) + (late ? "  !" : ""),
                given + (given.isEmpty() || held.isEmpty() ? held : "\n" + held),
                kg.filter(_ -> day.micrograms() > 0).map(weight -> Tiles.plain(Body.dosePerKg(day.micrograms(), weight))).orElse("–"),
                day.given().stream().map(DoseTable::people).collect(Collectors.joining("\n")),
                day.symptoms().map(_ -> words.say("bedside.dose-table.grade", day.worst())).orElse("–"),
                count(day, Count.WBC), count(day, Count.PLATELETS), count(day, Count.CD34));
    }

    private static String people(Noted<DoseGiven> dose) {
        return dose.what().injector() + " / " + dose.what().checker();
    }

    private static String count(DoseDay day, Count count) {
        return Optional.ofNullable(day.counts().get(count)).map(Tiles::plain).orElse("–");
    }

    private static String time(Instant at) {
        return CLOCK.format(at.atZone(WorkCalendar.ZONE));
    }
}
