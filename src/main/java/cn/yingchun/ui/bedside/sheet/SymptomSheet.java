package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Form;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// Grades what the donor complains of: each press raises the grade by one, from none over 1 … 4 back to none.
public final class SymptomSheet {
    private static final int WORST = 4;
    private static final int SEVERE = 3;

    private final Tools tools;
    private final Map<Symptom, Integer> grades = new EnumMap<>(Symptom.class);

    private SymptomSheet(Tools tools, Optional<SymptomsGraded> before) {
        this.tools = tools;
        before.ifPresent(graded -> grades.putAll(graded.grades()));
    }

    /// @param before the last grades, to begin with
    public static void show(Tools tools, Optional<SymptomsGraded> before, Supplier<Instant> now, Sink<SymptomsGraded> sink) {
        new SymptomSheet(tools, before).show(now, sink);
    }

    private void show(Supplier<Instant> now, Sink<SymptomsGraded> sink) {
        var tiles = new TilePane();
        tiles.getStyleClass().add("symptoms");
        tiles.setPrefColumns(6);
        for (var symptom : Symptom.values()) {
            tiles.getChildren().add(tile(symptom));
        }
        var spleen = sign("bedside.symptom.spleen");
        var neurological = sign("bedside.symptom.neurological");
        var signs = new FlowPane(spleen, neurological);
        signs.getStyleClass().add("bed-choices");
        var form = new Form(tools.words());
        var when = new When(form, now);
        var body = new VBox(Labels.sentence(tools.say("bedside.symptom.how")), tiles, new HBox(signs), form);
        body.getStyleClass().add("bed-column");
        PadSheet.large(tools, body).wide(94)
                .verb(tools.say("bedside.sheet.write"),
                        told -> sink.write(new SymptomsGraded(grades, spleen.isSelected(), neurological.isSelected()), when.at(), told))
                .show(tools.say("bedside.verb.symptoms"));
    }

    private Button tile(Symptom symptom) {
        var button = Buttons.plain("", () -> {});
        button.getStyleClass().add("symptom");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setId("symptom-" + symptom.name());
        button.setOnAction(_ -> {
            grades.merge(symptom, 1, (old, one) -> (old + one) % (WORST + 1));
            show(button, symptom);
        });
        show(button, symptom);
        return button;
    }

    private void show(Button button, Symptom symptom) {
        int grade = grades.getOrDefault(symptom, 0);
        button.setText(tools.say(symptom.key()) + (grade == 0 ? "" : "  " + grade));
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass("graded"), grade > 0 && grade < SEVERE);
        button.pseudoClassStateChanged(PseudoClass.getPseudoClass("severe"), grade >= SEVERE);
    }

    private ToggleButton sign(String key) {
        var button = new ToggleButton(tools.say(key));
        button.getStyleClass().add("bed-button");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }
}
