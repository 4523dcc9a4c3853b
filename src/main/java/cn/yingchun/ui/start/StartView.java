package cn.yingchun.ui.start;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.shot.Emblem;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Mishap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first thing one sees: open an office, make one, or practise with invented people.
public final class StartView extends StackPane {
    private static final double WIDE = 38;

    private final StartModel<?> model;
    private final Look look;
    private final Words words;
    private final VBox body = new VBox();
    private final VBox progress = new VBox();
    private final Label problem = Labels.sentence("");

    /// @param relook takes another language
    public StartView(StartModel<?> model, Look look, Consumer<Look> relook) {
        this.model = model;
        this.look = look;
        this.words = look.words();
        getStyleClass().add("start");
        problem.getStyleClass().add("problem");
        problem.managedProperty().bind(problem.visibleProperty());
        body.getStyleClass().add("start-body");
        var name = Labels.plain(words.say("say.app.name"));
        name.getStyleClass().add("start-name");
        var head = new HBox(look.em(1.1), Emblem.draw(look.em(3.6)), new VBox(name, Labels.muted(words.say("start.head.what"))));
        head.setAlignment(Pos.CENTER_LEFT);
        var paper = new VBox(head, body, problem, footer(relook));
        paper.getStyleClass().addAll("paper", "start-paper");
        paper.setMaxSize(look.em(WIDE), USE_PREF_SIZE);
        getChildren().add(paper);
        model.problem().subscribe(wrong -> {
            problem.setVisible(wrong.isPresent());
            problem.setText(wrong.map(one -> Mishap.say(one, words)).orElse(""));
        });
        begin();
        model.busy().subscribe(job -> job.ifPresentOrElse(this::busy, this::again));
    }

    /// Back to what was filled in, after an opening that failed.
    private void again() {
        body.setDisable(false);
        body.getChildren().remove(progress);
    }

    private void begin() {
        var known = model.known();
        if (known.isEmpty()) {
            choose();
        } else {
            show(EntryForm.of(model, known, look), plain("start.verb.new", Feather.PLUS, this::found),
                    plain("start.verb.practice", Feather.BOOK_OPEN, model::practice));
        }
    }

    private void choose() {
        show(new VBox(look.em(0.8), Labels.heading(words.say("start.question.begin")),
                choice("start.verb.practice", "start.choice.practice", Feather.BOOK_OPEN, model::practice),
                choice("start.verb.new", "start.choice.new", Feather.PLUS, this::found),
                choice("start.verb.open", "start.choice.open", Feather.FOLDER, this::enter)));
    }

    private void found() {
        new FoundingForm(model, look, model.known().isEmpty() ? 1 : 0).ask(this::show, this::begin);
    }

    private void enter() {
        show(EntryForm.of(model, List.of(), look, back()));
    }

    private void show(Node content, Button... others) {
        model.calm();
        var line = Buttons.line(others);
        line.setVisible(others.length > 0);
        line.setManaged(line.isVisible());
        body.getChildren().setAll(content, line);
    }

    private void busy(Job job) {
        var step = Labels.plain(words.say(job.title()));
        job.step().subscribe(key -> step.setText(words.say(key.isBlank() ? job.title() : key)));
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say(job.title()));
        bar.progressProperty().bind(job.share());
        progress.getChildren().setAll(step, bar);
        body.getChildren().remove(progress);
        body.getChildren().add(progress);
        body.setDisable(true);
    }

    private Button back() {
        return plain("start.verb.back", Feather.ARROW_LEFT, this::begin);
    }

    private Button plain(String key, Feather icon, Runnable run) {
        return Buttons.plain(words.say(key), icon, run);
    }

    /// A wide button with a sentence under its words.
    private Button choice(String key, String about, Feather icon, Runnable run) {
        var button = Buttons.plain("", icon, run);
        var text = new VBox(Labels.heading(words.say(key)), Labels.muted(words.say(about)));
        button.setGraphic(new HBox(look.em(1), new org.kordamp.ikonli.javafx.FontIcon(icon), text));
        ((HBox) button.getGraphic()).setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("start-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words.say(key));
        button.setTooltip(new javafx.scene.control.Tooltip(words.say(about)));
        return button;
    }

    private HBox footer(Consumer<Look> relook) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var other = words == Words.ZH ? Words.EN : Words.ZH;
        var language = Buttons.plain(words == Words.ZH ? "English" : "中文", Feather.GLOBE, () -> relook.accept(look.words(other)));
        language.getStyleClass().add("flat");
        return new HBox(Labels.muted(words.say("start.foot.offline")), space, language);
    }

}
