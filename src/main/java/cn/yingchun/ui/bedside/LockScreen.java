package cn.yingchun.ui.bedside;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.bedside.parts.AlarmPane;
import cn.yingchun.ui.bedside.parts.RunLine;
import cn.yingchun.ui.bedside.parts.TileGrid;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A locked bedside: who lies there is hidden, values and alarms are not. The PIN of the user who is in opens it.
final class LockScreen extends VBox {
    private static final Duration TICK = Duration.seconds(5);

    private final Acts acts;
    private final RunLine run;
    private final TileGrid tiles;
    private final AlarmPane alarms;
    private final PasswordField pin = new PasswordField();
    private final Label problem = Labels.sentence("");

    LockScreen(Acts acts) {
        this.acts = acts;
        var tools = acts.tools();
        run = new RunLine(tools.words());
        tiles = new TileGrid(tools, "tile-grid", 6, 3, 80);
        alarms = new AlarmPane(tools.words());
        VBox.setVgrow(alarms, Priority.ALWAYS);
        getStyleClass().addAll("bedside", "lock-screen");
        setStyle(tools.look().armsLength());
        getStylesheets().add(Objects.requireNonNull(LockScreen.class.getResource("/theme/bedside.css")).toExternalForm());
        var ask = new Label(tools.say("bedside.lock.pin", acts.model().desk().user()));
        ask.setLabelFor(pin);
        pin.setId("bedside.lock.pin");
        pin.setAccessibleText(ask.getText());
        pin.getStyleClass().add("pin");
        pin.setOnAction(_ -> open());
        var unlock = Buttons.main(tools.say("bedside.lock.open"), this::open);
        unlock.getStyleClass().add("bed-button");
        problem.getStyleClass().add("problem");
        var line = new HBox(ask, pin, unlock, problem);
        line.getStyleClass().add("lock-line");
        // Sheets lie inside a margin; a lock covers that too.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                minWidthProperty().bind(scene.widthProperty());
                minHeightProperty().bind(scene.heightProperty());
            }
        });
        watch();
        getChildren().addAll(Labels.heading(tools.say("bedside.lock.title")), run, tiles, alarms, line);
    }

    /// Looks at the case again every few seconds while it covers the window: alarms go on.
    private void watch() {
        var again = new Timeline(new KeyFrame(TICK, _ -> acts.with(picture -> show(picture, acts.clock().get()))));
        again.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                again.stop();
            } else {
                acts.with(picture -> show(picture, acts.clock().get()));
                again.play();
            }
        });
    }

    private void show(BedsidePicture picture, Instant now) {
        run.show(picture, now);
        tiles.show(picture.tiles(), now);
        alarms.show(picture.alarms());
    }

    private void open() {
        var digits = pin.getText().toCharArray();
        pin.clear();
        acts.tools().work().latest("bedside.unlock", _ -> objection(digits), refused -> {
            problem.setText(refused.map(trouble -> trouble.in(acts.tools().words())).orElse(""));
            if (refused.isEmpty()) {
                acts.tools().sheets().close();
            }
        });
    }

    private Optional<Trouble> objection(char[] digits) {
        try {
            acts.colleagues().office().pins().unlock(digits);
            return Optional.empty();
        } catch (Trouble trouble) {
            return Optional.of(trouble);
        }
    }
}
