package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Symptoms under each other, grades 0 … 4 beside each other. Arrow keys move, a digit grades and goes to the next symptom.
///
/// What was not asked has no grade, which is another thing than grade 0; Delete takes a grade back, one button grades the rest 0.
final class SymptomGrid extends VBox {
    private static final int GRADES = 5;
    private static final int SEVERE = 3;
    /// Of two columns the second one: past the first's name and grades.
    private static final int SECOND = GRADES + 2;

    private final Tools tools;
    private final GridPane grid = new GridPane();
    private final Map<Symptom, List<ToggleButton>> buttons = new EnumMap<>(Symptom.class);
    private final Map<Symptom, Label> names = new EnumMap<>(Symptom.class);
    private final CheckBox spleen = new CheckBox();
    private final CheckBox neurological = new CheckBox();
    private Runnable changed = () -> {};

    SymptomGrid(Tools tools) {
        this.tools = tools;
        grid.getStyleClass().add("symptom-grid");
        spleen.setText(tools.say("bedside.symptom.spleen"));
        neurological.setText(tools.say("bedside.symptom.neurological"));
        setSpacing(tools.look().em(0.5));
        List.of(Symptom.values()).forEach(this::line);
        place(2);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        var rest = Buttons.plain(tools.say("after.grid.rest"), Feather.CHECK_SQUARE, this::restNone);
        rest.setId("grid-rest");
        var clear = Buttons.plain(tools.say("after.grid.clear"), Feather.X, () -> show(new SymptomsGraded(Map.of(), false, false)));
        clear.setId("grid-clear");
        getChildren().addAll(Labels.muted(tools.say("after.grid.how")), grid, spleen, neurological, Buttons.line(rest, clear));
        show(new SymptomsGraded(Map.of(), false, false));
    }

    /// Hears of every change.
    void onChange(Runnable listener) {
        changed = listener;
    }

    SymptomsGraded graded() {
        var grades = new EnumMap<Symptom, Integer>(Symptom.class);
        buttons.forEach((symptom, line) -> grade(line).ifPresent(grade -> grades.put(symptom, grade)));
        return new SymptomsGraded(grades, spleen.isSelected(), neurological.isSelected());
    }

    void show(SymptomsGraded graded) {
        buttons.forEach((symptom, line) -> {
            var given = graded.grades().get(symptom);
            for (int grade = 0; grade < GRADES; grade++) {
                line.get(grade).setSelected(given != null && grade == Math.min(GRADES - 1, given));
            }
        });
        spleen.setSelected(graded.splenicTenderness());
        neurological.setSelected(graded.neurologicalSign());
    }

    /// How many symptoms have no grade.
    int unanswered() {
        return (int) buttons.values().stream().filter(line -> grade(line).isEmpty()).count();
    }

    private void restNone() {
        buttons.values().stream().filter(line -> grade(line).isEmpty()).forEach(line -> line.getFirst().setSelected(true));
    }

    void focus() {
        var first = lineOf(Symptom.values()[0]);
        first.get(grade(first).orElse(0)).requestFocus();
    }

    /// Two columns where they are wholly to be seen, else one.
    void fit(double wide) {
        place(2);
        grid.applyCss();
        if (grid.prefWidth(-1) > wide) {
            place(1);
        }
    }

    private void place(int columns) {
        var symptoms = Symptom.values();
        var high = (symptoms.length + columns - 1) / columns;
        for (int i = 0; i < symptoms.length; i++) {
            var from = i / high * SECOND;
            var name = java.util.Objects.requireNonNull(names.get(symptoms[i]));
            GridPane.setConstraints(name, from, i % high);
            GridPane.setMargin(name, new Insets(0, 0, 0, from > 0 ? tools.look().em(1.2) : 0));
            var line = lineOf(symptoms[i]);
            for (int grade = 0; grade < line.size(); grade++) {
                GridPane.setConstraints(line.get(grade), from + 1 + grade, i % high);
            }
        }
    }

    private void line(Symptom symptom) {
        var name = new Label(tools.say(symptom.key()));
        name.setMinWidth(Label.USE_PREF_SIZE);
        names.put(symptom, name);
        grid.getChildren().add(name);
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
            grid.getChildren().add(button);
            line.add(button);
        }
        group.selectedToggleProperty().subscribe(() -> changed.run());
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
            case DELETE, BACK_SPACE -> lineOf(here).forEach(button -> button.setSelected(false));
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
        go(symptom, grade(lineOf(symptom)).orElse(0), false);
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

    private static Optional<Integer> grade(List<ToggleButton> line) {
        return IntStream.range(0, line.size()).filter(grade -> line.get(grade).isSelected()).boxed().findFirst();
    }
}
