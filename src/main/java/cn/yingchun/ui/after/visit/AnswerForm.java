package cn.yingchun.ui.after.visit;

import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.followup.Question;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The questions of a visit with their answers.
final class AnswerForm extends VBox {
    private static final int MOST = 9_999;

    private final Map<String, Supplier<String>> read = new LinkedHashMap<>();
    private final Map<String, java.util.function.Consumer<String>> write = new LinkedHashMap<>();
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
        counts.forEach((count, field) -> field.leave().ifPresent(value -> found.put(count, value)));
        return found;
    }

    /// Shows the answers that were given to the same questions before.
    void show(Map<String, String> answers) {
        write.forEach((code, field) -> field.accept(answers.getOrDefault(code, "")));
    }

    private void yes(Question question, Tools tools) {
        var box = new CheckBox(question.in(tools.words()));
        box.setId("answer-" + question.code());
        box.setWrapText(true);
        read.put(question.code(), () -> box.isSelected() ? "yes" : "no");
        write.put(question.code(), answer -> box.setSelected(answer.equals("yes")));
        getChildren().add(box);
    }

    private void number(Question question, Form form, Tools tools) {
        var field = form.number(question.in(tools.words()), Numbers.whole(0, MOST));
        field.setId("answer-" + question.code());
        read.put(question.code(), () -> field.leave().map(value -> Integer.toString(value.intValue())).orElse(""));
        write.put(question.code(), answer -> field.show(Optional.of(answer).filter(text -> !text.isBlank()).map(Double::valueOf)));
    }

    private void text(Question question, Form form, Tools tools) {
        var field = form.text(question.in(tools.words()));
        field.setId("answer-" + question.code());
        read.put(question.code(), () -> field.leave().orElse(""));
        write.put(question.code(), answer -> field.show(Optional.of(answer).filter(text -> !text.isBlank())));
    }

    private void lab(Question question, Form form, Tools tools) {
        var count = question.count().orElseThrow();
        var field = form.number(question.in(tools.words()) + " " + count.unit(), new Numbers(0, MOST, 2));
        field.setId("count-" + count.name());
        counts.put(count, field);
    }
}
