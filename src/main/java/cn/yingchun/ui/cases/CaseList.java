package cn.yingchun.ui.cases;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Masked;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Column;
import cn.yingchun.ui.kit.rows.Face;
import cn.yingchun.ui.kit.rows.FilterBox;
import cn.yingchun.ui.kit.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All cases of the office in one table; Enter opens one.
final class CaseList extends VBox {
    private final CasesModel model;
    private final Rows<CaseRow> rows;

    CaseList(Tools tools, CasesModel model) {
        this.model = model;
        getStyleClass().add("case-list");
        setSpacing(tools.look().em(0.7));
        rows = new Rows<>(tools, "cases.list.title", CaseRow::id, columns(model, tools.words()));
        rows.onOpen(row -> tools.go().accept(new Address("cases", row.id().value().toString())));
        rows.whenEmpty(new Empty(Feather.BRIEFCASE, tools.say("cases.list.nothing"), tools.say("cases.list.begin"),
                Buttons.plain(tools.say("cases.list.to-patients"), () -> tools.go().accept(Address.of("patients")))));
        var box = new FilterBox(tools.words(), "cases.list.hint", rows);
        box.asked().subscribe(model::look);
        var ended = new CheckBox(tools.say("cases.list.ended"));
        ended.selectedProperty().subscribe(model::withEnded);
        var count = Labels.muted("");
        var line = new HBox(box, ended, count);
        line.getStyleClass().add("filter-line");
        line.setSpacing(tools.look().em(1.2));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(line, rows);
        model.found().subscribe(page -> {
            rows.show(page.rows());
            count.setText(tools.say("cases.list.found", page.total()));
        });
    }

    void takeOut() {
        rows.takeOut();
    }

    void refresh() {
        model.refresh();
    }

    static List<Column<CaseRow>> columns(CasesModel model, Words words) {
        return List.of(
                Column.<CaseRow>of("cases.column.number", 14, CaseRow::number).by(CaseRow::number),
                Column.<CaseRow>of("cases.column.stage", 13, row -> words.say(row.stage().key())).faced(() -> new StageFace(words)).by(CaseRow::stage),
                Column.<CaseRow>of("sync.row.column", 6, row -> model.stand(row).in(words)).by(row -> model.stand(row).conflicts() * 1_000 + model.stand(row).kept()),
                Column.<CaseRow>of("cases.column.donor", 9, CaseRow::donorCode).by(CaseRow::donorCode),
                Column.<CaseRow>of("cases.column.name", 9, row -> Masked.name(row.donorName())).by(CaseRow::donorName),
                Column.<CaseRow>of("cases.column.patient", 9, CaseRow::patientCode).by(CaseRow::patientCode),
                Column.<CaseRow>of("cases.column.notice", 8, row -> row.notice().toString()).by(CaseRow::notice),
                Column.<CaseRow>of("cases.column.p0", 8, row -> day(row.p0())).by(row -> row.p0().orElse(LocalDate.MAX)),
                Column.<CaseRow>of("cases.column.d0", 8, row -> day(row.d0())).by(row -> row.d0().orElse(LocalDate.MAX)),
                Column.<CaseRow>of("cases.column.outcome", 7, row -> row.outcome().orElse("")).by(row -> row.outcome().orElse("")),
                Column.<CaseRow>of("cases.column.county", 6, CaseRow::county).by(CaseRow::county).hidden());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }

    private static final class StageFace implements Face<CaseRow> {
        private final Words words;
        private final StackPane node = new StackPane();

        StageFace(Words words) {
            this.words = words;
            node.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void show(CaseRow row) {
            Label chip = new Chip(words.say(row.stage().key()), row.stage() == Stage.POSTPONED ? Chip.Tone.WARN
                    : row.stage().patientDependsOnIt() ? Chip.Tone.ACCENT : Chip.Tone.PLAIN);
            node.getChildren().setAll(chip);
        }
    }
}
