package cn.yingchun.ui.patients;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The fields of what may be told of a patient at any time: weight, blood group, CMV, whose haplotypes, and the typing, each
/// part of which shows at once whether it was understood.
final class DetailsForm {
    private static final double PARTS_HIGH = 11;
    private static final List<String> GROUPS = List.of("", "A+", "B+", "AB+", "O+", "A-", "B-", "AB-", "O-");

    private final PatientsModel model;
    private final Tools tools;
    private final Field<Double> kg;
    private final ChoiceBox<String> abo;
    private final ChoiceBox<Cmv> cmv;
    private final Field<String> registry;
    private final Field<String> ethnicity;
    private final TextArea typing;
    private final Label table = Labels.muted("");

    DetailsForm(PatientsModel model, Tools tools, Form form, Details now) {
        this.model = model;
        this.tools = tools;
        kg = form.number("patients.field.kg", new Numbers(2, 250, 1));
        kg.show(Optional.of(now.weightKg()).filter(weight -> weight > 0));
        abo = form.choice("patients.field.abo", groups(now.blood().abo()), one -> one.isEmpty() ? "patients.abo.unknown" : one);
        abo.setValue(now.blood().abo());
        cmv = form.choice("patients.field.cmv", List.of(Cmv.values()), one -> "patients.cmv." + one.name());
        cmv.setValue(now.blood().cmv());
        registry = form.text("patients.field.registry");
        registry.show(Optional.of(now.descent().registry()).filter(text -> !text.isBlank()));
        ethnicity = form.text("patients.field.ethnicity");
        ethnicity.show(Optional.of(now.descent().ethnicity()).filter(text -> !text.isBlank()));
        typing = form.note("patients.field.typing", 3);
        typing.setPromptText(tools.say("patients.field.typing-hint"));
        registry.textProperty().subscribe(_ -> showTable());
        ethnicity.textProperty().subscribe(_ -> showTable());
        typing.setText(now.typing());
    }

    /// A group that the list does not offer, such as one without Rh, stays what it is.
    private static List<String> groups(String now) {
        var all = new ArrayList<>(GROUPS);
        if (!all.contains(now)) {
            all.add(now);
        }
        return all;
    }

    private void showTable() {
        model.table(descent(), name -> table.setText(tools.say("patients.field.table", Labels.source(name, tools.words()))));
    }

    private Descent descent() {
        return new Descent(registry.getText() == null ? "" : registry.getText(), ethnicity.getText() == null ? "" : ethnicity.getText());
    }

    /// Which frequency table will be taken, and the parts of the typing as they are read.
    Node below() {
        var parts = new VBox();
        parts.getStyleClass().add("typed-parts");
        var scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(tools.look().em(PARTS_HIGH));
        scroll.setPrefHeight(tools.look().em(PARTS_HIGH));
        scroll.setAccessibleText(tools.say("patients.typing.parts"));
        scroll.getStyleClass().add("card-pane");
        typing.textProperty().subscribe(model::type);
        var following = model.typed().subscribe(typed -> parts.getChildren().setAll(typed.isEmpty()
                ? List.of(Labels.muted(tools.say("patients.typing.none")))
                : typed.stream().map(part -> TypedLine.of(part, tools)).toList()));
        scroll.sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                following.unsubscribe();
            }
        });
        return new VBox(tools.look().em(0.6), table, scroll);
    }

    /// Enter in the typing does what the button does, as in the other fields; Shift+Enter begins a new line.
    Button enterDoes(Button main) {
        typing.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShiftDown()) {
                key.consume();
                main.fire();
            }
        });
        return main;
    }

    /// Fills the typing from a laboratory's report.
    Button fromFile() {
        var button = Buttons.plain(tools.say("patients.verb.file"), Feather.FILE, () -> {});
        button.setOnAction(_ -> new ReportFile(tools, typing).choose(button));
        return button;
    }

    /// What stands there; empty where a field cannot be read, which then has the keyboard.
    Optional<Details> read() {
        kg.leave();
        registry.leave();
        ethnicity.leave();
        if (kg.problem().get().isPresent()) {
            kg.requestFocus();
            return Optional.empty();
        }
        return Optional.of(new Details(kg.value().get().orElse(0.0), PastedTyping.gl(typing.getText()),
                new Blood(abo.getValue(), cmv.getValue()), descent()));
    }
}
