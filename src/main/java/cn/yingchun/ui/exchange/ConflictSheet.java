package cn.yingchun.ui.exchange;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Form;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// One conflict: every value with who wrote it, when and where, the value before; one keeps one, both, or writes anew.
final class ConflictSheet {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final ExchangeModel model;
    private final Tools tools;
    private final Conflict conflict;
    private final String about;
    private final FactWords words;
    private final ToggleGroup choice = new ToggleGroup();
    private final VBox choices = new VBox();
    private final TextField typed = new TextField();

    ConflictSheet(ExchangeModel model, Tools tools, Conflict conflict, String about) {
        this.model = model;
        this.tools = tools;
        this.conflict = conflict;
        this.about = about;
        words = new FactWords(tools.words());
        choices.setSpacing(tools.look().em(0.7));
    }

    void show() {
        conflict.versions().forEach(this::version);
        model.together(conflict).ifPresent(both -> option(tools.say("sync.conflict.both", words.whole(both, conflict.register())), () -> Optional.of(both)));
        if (model.fresh(conflict, "1").isPresent()) {
            option(tools.say("sync.conflict.new"), () -> model.fresh(conflict, typed.getText()));
            typed.setAccessibleText(tools.say("sync.conflict.new"));
            typed.setPromptText(tools.say("sync.conflict.new-hint"));
            choices.getChildren().add(typed);
        }
        var form = new Form(tools.words());
        var why = form.text("sync.why.field");
        var base = conflict.base().map(fact -> tools.say("sync.conflict.base", words.whole(fact.what(), conflict.register()), WHEN.format(fact.happened())))
                .orElse(tools.say("sync.conflict.no-base"));
        new ActSheet(tools, Labels.sentence(tools.say(conflict.isMedical() ? "sync.conflict.medical" : "sync.conflict.about")),
                Labels.muted(base), choices, form).wide(54)
                .verb(tools.say("sync.conflict.act"), done -> model.decide(conflict, chosen(), why.getText(), done))
                .show(about + "  ·  " + words.field(conflict.register()));
    }

    private void version(Fact fact) {
        option(words.whole(fact.what(), conflict.register()), () -> Optional.of(fact.what()));
        var where = tools.say("sync.conflict.version", fact.actor(), WHEN.format(fact.happened()), fact.name().device());
        var label = Labels.muted(where + fact.why().map(why -> "  ·  " + why).orElse(""));
        label.setStyle("-fx-padding: 0 0 0 2.1em;");
        choices.getChildren().add(label);
    }

    private void option(String text, Supplier<Optional<What>> value) {
        var button = new RadioButton(text);
        button.setWrapText(true);
        button.setToggleGroup(choice);
        button.setUserData(value);
        choices.getChildren().add(button);
    }

    private What chosen() {
        if (choice.getSelectedToggle() != null && choice.getSelectedToggle().getUserData() instanceof Supplier<?> value
                && value.get() instanceof Optional<?> what && what.orElse(null) instanceof What one) {
            return one;
        }
        throw new Trouble("sync.conflict.choose");
    }
}
