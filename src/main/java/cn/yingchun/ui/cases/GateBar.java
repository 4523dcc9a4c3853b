package cn.yingchun.ui.cases;

import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.cases.picture.StandingWords;
import cn.yingchun.ui.kit.Look;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the gate in front of the case misses, in words; each item leads to itself.
final class GateBar extends VBox {
    /// More would push the list away; the rest is counted.
    private static final int MOST = 6;
    private static final int MOST_IN_LARGE_LETTERS = 2;
    /// Zoom, percent.
    static final int LARGE_LETTERS = 130;

    private final Words words;
    private final int most;
    private final StandingWords standing;
    private final Consumer<String> go;
    private final Label head = new Label();
    private final FlowPane missing = new FlowPane();
    private List<Obstacle> shown = List.of();

    /// @param go goes to an item
    GateBar(Look look, Consumer<String> go) {
        words = look.words();
        most = look.zoom() < LARGE_LETTERS ? MOST : MOST_IN_LARGE_LETTERS;
        this.standing = new StandingWords(words);
        this.go = go;
        getStyleClass().add("gate-bar");
        head.getStyleClass().add("gate-head");
        missing.getStyleClass().add("gate-missing");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        missing.setMinWidth(0);
        setMinWidth(0);
        getChildren().addAll(head, missing);
    }

    void show(CasePicture picture) {
        var stage = picture.head().stage();
        setVisible(stage.running());
        setManaged(stage.running());
        var next = words.say(stage.next().key());
        var obstacles = picture.obstacles();
        head.setText(obstacles.isEmpty() ? words.say("cases.gate.free", next) : words.say("cases.gate.missing", next, obstacles.size()));
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("free"), obstacles.isEmpty());
        if (obstacles.equals(shown)) {
            return;
        }
        shown = obstacles;
        missing.getChildren().setAll(obstacles.stream().limit(most).map(this::link).toList());
        if (obstacles.size() > most) {
            missing.getChildren().add(new Label(words.say("cases.gate.more", obstacles.size() - most)));
        }
    }

    private Region link(Obstacle obstacle) {
        var text = standing.obstacle(obstacle);
        if (!(obstacle instanceof Obstacle.Missing(var item, _))) {
            return new Label(text);
        }
        var link = new Hyperlink(text);
        link.maxWidthProperty().bind(missing.widthProperty());
        link.setOnAction(_ -> go.accept(item.id()));
        return link;
    }
}
