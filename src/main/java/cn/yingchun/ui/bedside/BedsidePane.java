package cn.yingchun.ui.bedside;

import cn.yingchun.sync.RecordStand;
import cn.yingchun.ui.bedside.parts.BagMiddle;
import cn.yingchun.ui.bedside.parts.Beep;
import cn.yingchun.ui.bedside.parts.Chime;
import cn.yingchun.ui.bedside.parts.DoseMiddle;
import cn.yingchun.ui.bedside.parts.LogPane;
import cn.yingchun.ui.bedside.parts.Middle;
import cn.yingchun.ui.bedside.parts.RunLine;
import cn.yingchun.ui.bedside.parts.RunMiddle;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Phase;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.StandMarks;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// One donor at the bed: where the work stands, the middle of its part, large buttons, log. Ages and times go on by themselves.
final class BedsidePane extends VBox {
    private static final Duration TICK = Duration.seconds(15);
    /// Percent.
    private static final int LARGE_LETTERS = 130;

    private final Acts acts;
    private final Verbs verbs;
    private final RunLine run;
    private final FlowPane marks = new FlowPane();
    private final StackPane middle = new StackPane();
    private final Map<Phase, Middle> middles = new EnumMap<>(Phase.class);
    private final HBox buttons = new HBox();
    private final LogPane log;
    private final Chime chime;
    private Optional<Phase> phase = Optional.empty();

    BedsidePane(Acts acts, Verbs verbs) {
        this.acts = acts;
        this.verbs = verbs;
        getStyleClass().add("bedside");
        setStyle(acts.tools().look().armsLength());
        getStylesheets().add(Objects.requireNonNull(BedsidePane.class.getResource("/theme/bedside.css")).toExternalForm());
        run = new RunLine(acts.tools().words());
        var memory = acts.tools().habits().memory();
        chime = new Chime(() -> memory.get(Chime.SETTING).filter(Chime.ON::equals).isPresent(), Beep::play);
        buttons.getStyleClass().add("bed-buttons");
        log = new LogPane(acts.tools(), verbs::strike);
        VBox.setVgrow(log, Priority.ALWAYS);
        log.setPrefHeight(0);
        log.setMinHeight(acts.tools().look().em(5));
        marks.getStyleClass().add("chip-line");
        marks.managedProperty().bind(marks.visibleProperty());
        acts.model().stand().subscribe(this::mark);
        getChildren().addAll(marks, run, middle, buttons, log);
        acts.model().picture().subscribe(picture -> picture.ifPresent(this::show));
        tick();
    }

    /// What somebody has to decide, and how far this case has travelled.
    private void mark(RecordStand stand) {
        marks.getChildren().setAll(StandMarks.of(acts.tools(), stand));
        // In large letters the line would push the buttons off the screen: there it speaks only of what must be decided.
        marks.setVisible(!marks.getChildren().isEmpty() && (acts.tools().look().zoom() < LARGE_LETTERS || !stand.conflicts().isEmpty()));
    }

    /// The line that a correction is about.
    Optional<BedsidePicture.Line> chosen() {
        return log.chosen();
    }

    private void show(BedsidePicture picture) {
        var now = acts.clock().get();
        if (!phase.equals(Optional.of(picture.phase()))) {
            phase = Optional.of(picture.phase());
            middle.getChildren().setAll(of(picture.phase()).node());
            buttons(verbs.large(picture.phase()));
        }
        show(picture, now);
    }

    private void show(BedsidePicture picture, Instant now) {
        run.show(picture, now);
        of(picture.phase()).show(picture, now);
        log.show(picture.log());
        chime.hear(picture, now);
    }

    private Middle of(Phase part) {
        return middles.computeIfAbsent(part, one -> switch (one) {
            case DOSES -> new DoseMiddle(acts.tools());
            case RUN -> new RunMiddle(acts.tools());
            case BAG -> new BagMiddle(acts.tools());
        });
    }

    private void buttons(List<Command> commands) {
        buttons.getChildren().clear();
        for (var command : commands) {
            var around = Buttons.of(command, acts.tools().words());
            if (around.getChildren().getFirst() instanceof Button button) {
                button.setText(acts.tools().say(command.key()) + "\n" + command.keyText());
                button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                button.getStyleClass().add("bed-button");
                if (command.key().equals("bedside.verb.symptoms")) {
                    button.getStyleClass().add("danger");
                }
            }
            HBox.setHgrow(around, Priority.ALWAYS);
            buttons.getChildren().add(around);
        }
    }

    private void tick() {
        var again = new Timeline(new KeyFrame(TICK, _ -> acts.model().picture().get().ifPresent(picture -> show(picture, acts.clock().get()))));
        again.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                again.stop();
            } else {
                again.play();
            }
        });
    }
}
