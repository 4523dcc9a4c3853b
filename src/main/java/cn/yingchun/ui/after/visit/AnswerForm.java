package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.followup.Question;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The questions of a visit with their answers.
final class AnswerForm extends VBox {
    private static final int MOST = 9_999;

    private final Map<String, Supplier<String>> read = new LinkedHashMap<>();
    private final Map<String, java.util.function.Consumer<String>> write = new LinkedHashMap<>();
    private final List<Runnable> leave = new ArrayList<>();
    private final Map<Count, Field<Double>> counts = new EnumMap<>(Count.class);

    AnswerForm(Tools tools, List<Question> questions) {
        setSpacing(tools.look().em(0.5));
        var form = new Form(tools.words());
        var lab = new Form(tools.words());
        for (var question : questions) {
            switch (question.kind()) {
                case YES -> yes(question, tools);
                case NUMBER -> number(question, form, tools);
                case TEXT -> text(question, form, tools);
                case LAB -> lab(question, lab, tools);
            }
        }
        getChildren().addFirst(form);
        getChildren().add(lab);
    }

    /// Reads every field as if one had left it.
    ///
    /// @throws cn.yingchun.domain.say.Trouble at the first that cannot be read: a count that was mistyped is not a count that was not taken
    void leave() {
        leave.forEach(Runnable::run);
    }

    /// As the fields were left.
    Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        read.forEach((code, answer) -> {
            if (!answer.get().isBlank()) {
                answers.put(code, answer.get().strip());
            }
        });
        return answers;
    }

    Map<Count, Double> counts() {
        var found = new EnumMap<Count, Double>(Count.class);
        counts.forEach((count, field) -> field.value().get().ifPresent(value -> found.put(count, value)));
        return found;
    }

    void show(Map<String, String> given, Map<Count, Double> found) {
        show(given);
        counts.forEach((count, field) -> field.show(Optional.ofNullable(found.get(count))));
    }

    /// Shows the answers that were given to the same questions before.
    void show(Map<String, String> answers) {
        write.forEach((code, field) -> field.accept(answers.getOrDefault(code, "")));
    }

    private void yes(Question question, Tools tools) {
        var asked = Labels.sentence(question.in(tools.words()));
        HBox.setHgrow(asked, Priority.ALWAYS);
        asked.setMaxWidth(Double.MAX_VALUE);
        var yes = answer(question, "yes", tools);
        var no = answer(question, "no", tools);
        var line = new HBox(tools.look().em(0.4), asked, yes, no);
        line.setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        group.getToggles().addAll(yes, no);
        read.put(question.code(), () -> yes.isSelected() ? "yes" : no.isSelected() ? "no" : "");
        write.put(question.code(), answer -> {
            yes.setSelected(answer.equals("yes"));
            no.setSelected(answer.equals("no"));
        });
        getChildren().add(line);
    }

    /// Neither pressed: it was not asked.
    private static ToggleButton answer(Question question, String answer, Tools tools) {
        var button = new ToggleButton(tools.say("after.answer." + answer));
        button.setId("answer-" + question.code() + "-" + answer);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setAccessibleText(question.in(tools.words()) + " " + button.getText());
        return button;
    }

    private void number(Question question, Form form, Tools tools) {
        var field = form.number(question.in(tools.words()), Numbers.whole(0, MOST));
        field.setId("answer-" + question.code());
        read.put(question.code(), () -> field.value().get().map(value -> Integer.toString(value.intValue())).orElse(""));
        leave.add(field::sound);
        write.put(question.code(), answer -> field.show(Optional.of(answer).filter(text -> !text.isBlank()).map(Double::valueOf)));
    }

    private void text(Question question, Form form, Tools tools) {
        var field = form.text(question.in(tools.words()));
        field.setId("answer-" + question.code());
        read.put(question.code(), () -> field.value().get().orElse(""));
        leave.add(field::sound);
        write.put(question.code(), answer -> field.show(Optional.of(answer).filter(text -> !text.isBlank())));
    }

    private void lab(Question question, Form form, Tools tools) {
        var count = question.count().orElseThrow();
        var field = form.number(question.in(tools.words()) + " " + count.unit(), new Numbers(0, MOST, 2));
        field.setId("count-" + count.name());
        counts.put(count, field);
        leave.add(field::sound);
    }
}
