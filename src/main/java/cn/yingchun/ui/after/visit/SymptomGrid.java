package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Symptoms under each other, grades 0 … 4 beside each other. Arrow keys move, a digit grades and goes to the next symptom.
final class SymptomGrid extends VBox {
    private static final int GRADES = 5;
    private static final int SEVERE = 3;
    private static final int COLUMNS = 2;

    private final Tools tools;
    private final GridPane grid = new GridPane();
    private final Map<Symptom, List<ToggleButton>> buttons = new EnumMap<>(Symptom.class);
    private final CheckBox spleen = new CheckBox();
    private final CheckBox neurological = new CheckBox();
    private Runnable changed = () -> {};

    SymptomGrid(Tools tools) {
        this.tools = tools;
        grid.getStyleClass().add("symptom-grid");
        spleen.setText(tools.say("bedside.symptom.spleen"));
        neurological.setText(tools.say("bedside.symptom.neurological"));
        setSpacing(tools.look().em(0.5));
        var symptoms = Symptom.values();
        var half = (symptoms.length + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < symptoms.length; i++) {
            line(symptoms[i], i % half, i / half * (GRADES + 2));
        }
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren().addAll(Labels.muted(tools.say("after.grid.how")), grid, spleen, neurological);
        show(new SymptomsGraded(Map.of(), false, false));
    }

    /// Hears of every change.
    void onChange(Runnable listener) {
        changed = listener;
    }

    SymptomsGraded graded() {
        var grades = new EnumMap<Symptom, Integer>(Symptom.class);
        buttons.forEach((symptom, line) -> grades.put(symptom, grade(line)));
        return new SymptomsGraded(grades, spleen.isSelected(), neurological.isSelected());
    }

    void show(SymptomsGraded graded) {
        buttons.forEach((symptom, line) -> line.get(Math.min(GRADES - 1, graded.grades().getOrDefault(symptom, 0))).setSelected(true));
        spleen.setSelected(graded.splenicTenderness());
        neurological.setSelected(graded.neurologicalSign());
    }

    void focus() {
        var first = lineOf(Symptom.values()[0]);
        first.get(grade(first)).requestFocus();
    }

    private void line(Symptom symptom, int row, int column) {
        var name = new Label(tools.say(symptom.key()));
        name.setMinWidth(Label.USE_PREF_SIZE);
        grid.add(name, column, row);
        GridPane.setHalignment(name, HPos.LEFT);
        var group = new ToggleGroup();
        var line = new ArrayList<ToggleButton>();
        for (int grade = 0; grade < GRADES; grade++) {
            var button = new ToggleButton(Integer.toString(grade));
            button.setToggleGroup(group);
            button.setId("grade-" + symptom.name() + "-" + grade);
            button.setAccessibleText(tools.say(symptom.key()) + " " + grade);
            button.setTooltip(new Tooltip(tools.say("after.grid.grade." + grade)));
            button.getStyleClass().add(grade == 0 ? "none" : grade < SEVERE ? "mild" : "severe");
            grid.add(button, column + 1 + grade, row);
            line.add(button);
        }
        if (column > 0) {
            GridPane.setMargin(name, new javafx.geometry.Insets(0, 0, 0, tools.look().em(1.2)));
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            }
            changed.run();
        });
        buttons.put(symptom, line);
    }

    private void press(KeyEvent key) {
        if (!(key.getTarget() instanceof ToggleButton at)) {
            return;
        }
        var here = Symptom.values()[row(at)];
        var grade = lineOf(here).indexOf(at);
        switch (key.getCode()) {
            case LEFT -> go(here, grade - 1, true);
            case RIGHT -> go(here, grade + 1, true);
            case UP -> step(here, -1);
            case DOWN -> step(here, 1);
            default -> {
                if (key.getText().length() != 1 || "01234".indexOf(key.getText()) < 0) {
                    return;
                }
                go(here, "01234".indexOf(key.getText()), true);
                step(here, 1);
            }
        }
        key.consume();
    }

    private void step(Symptom here, int by) {
        var next = Math.clamp(here.ordinal() + by, 0, Symptom.values().length - 1);
        var symptom = Symptom.values()[next];
        go(symptom, grade(lineOf(symptom)), false);
    }

    private void go(Symptom symptom, int grade, boolean choose) {
        var button = lineOf(symptom).get(Math.clamp(grade, 0, GRADES - 1));
        button.requestFocus();
        if (choose) {
            button.setSelected(true);
        }
    }

    private List<ToggleButton> lineOf(Symptom symptom) {
        return buttons.getOrDefault(symptom, List.of());
    }

    private int row(ToggleButton button) {
        return buttons.entrySet().stream().filter(line -> line.getValue().contains(button)).findFirst().orElseThrow().getKey().ordinal();
    }

    private static int grade(List<ToggleButton> line) {
        for (int grade = 0; grade < line.size(); grade++) {
            if (line.get(grade).isSelected()) {
                return grade;
            }
        }
        return 0;
    }
}
