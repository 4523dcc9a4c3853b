package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Look;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The guided story: a small card over the window that goes from place to place and says what one does there. The window
/// beneath stays alive, so that one can try each thing at once.
final class Walk extends StackPane {
    private record Stop(String place, String text) {}

    private static final List<Stop> STOPS = List.of(new Stop("today", "shell.walk.today"), new Stop("patients", "shell.walk.patients"),
            new Stop("patients", "shell.walk.match"), new Stop("cases", "shell.walk.cases"), new Stop("bedside", "shell.walk.bedside"),
            new Stop("donors", "shell.walk.donors"), new Stop("guide", "shell.walk.guide"));
    private static final double WIDE = 34;

    private final Look look;
    private final Consumer<Address> go;
    private final List<Stop> stops;
    private final Label count = Labels.muted("");
    private final Label text = Labels.sentence("");
    private final Button back;
    private final Button next;
    private int at;

    /// @param places ids of the places of this desk; stops elsewhere are left out
    Walk(Look look, List<String> places, Consumer<Address> go) {
        this.look = look;
        this.go = go;
        this.stops = STOPS.stream().filter(stop -> places.contains(stop.place())).toList();
        this.back = Buttons.plain(look.words().say("shell.walk.back"), () -> step(-1));
        this.next = Buttons.plain(look.words().say("shell.walk.next"), () -> step(1));
        next.getStyleClass().add("accent");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        getStyleClass().add("walk");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Buttons.icon(look.words().say("shell.walk.end"), Feather.X, this::end);
        var head = new HBox(Labels.heading(look.words().say("shell.walk.title")), count, space, close);
        head.getStyleClass().add("walk-head");
        var buttons = Buttons.line(back, next);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var card = new VBox(head, text, buttons);
        card.getStyleClass().addAll("paper", "walk-card");
        card.setMaxSize(look.em(WIDE), USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        getChildren().add(card);
    }

    void begin() {
        at = 0;
        setVisible(true);
        show();
        next.requestFocus();
    }

    boolean isUnderWay() {
        return isVisible();
    }

    private void step(int by) {
        at += by;
        if (at >= stops.size()) {
            end();
        } else {
            show();
        }
    }

    private void show() {
        var stop = stops.get(at);
        go.accept(Address.of(stop.place()));
        count.setText(look.words().say("shell.walk.count", at + 1, stops.size()));
        text.setText(look.words().say(stop.text()));
        text.setAccessibleText(text.getText());
        back.setDisable(at == 0);
        next.setText(look.words().say(at + 1 == stops.size() ? "shell.walk.end" : "shell.walk.next"));
    }

    private void end() {
        setVisible(false);
    }
}
