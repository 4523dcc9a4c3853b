package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The window around every place: rail, title line, status line, sheets and toasts, and the keys that work everywhere.
///
/// A frame is made for one office and one look; another zoom or language makes a new frame at the same address.
public final class Frame extends StackPane {
    /// Letter sizes of width under which the rail shows icons alone.
    private static final double FOLDS_BELOW = 80;
    private static final Duration STATUS_AGAIN = Duration.seconds(3);

    private final Desk desk;
    private final Tools tools;
    private final Trail trail = new Trail();
    private final Map<String, Screen> screens = new HashMap<>();
    private final Rail rail;
    private final Walk walk;
    private final TitleLine titleLine;
    private final StatusLine statusLine;
    private final StackPane middle = new StackPane();
    private final HBox band = new HBox();
    private final Keys keys;
    private Optional<Screen> here = Optional.empty();

    /// @param relook takes another language, scheme or zoom
    public Frame(Desk desk, Look look, Work work, Consumer<Look> relook) {
        this.desk = desk;
        this.tools = new Tools(look, work, new Toasts(look.words()), new Sheets(), this::go, desk.habits());
        this.rail = new Rail(desk.places(), look.words(), this::go);
        this.walk = new Walk(look, places(), this::go);
        this.titleLine = new TitleLine(look.words());
        this.statusLine = new StatusLine(look.words(), work);
        this.keys = new Keys(everywhere(relook), () -> here.map(Screen::commands).orElse(List.of()));
        work.onTrouble(tools.toasts()::trouble);
        middle.getStyleClass().add("place");
        var column = new BorderPane(middle, new VBox(titleLine), null, tools.toasts().standing(), null);
        var frame = new BorderPane(column, band(), null, statusLine, rail);
        column.setMinWidth(0);
        middle.setMinWidth(0);
        frame.setMinWidth(0);
        widthProperty().subscribe(wide -> rail.fold(wide.doubleValue() > 0 && wide.doubleValue() < look.em(FOLDS_BELOW)));
        getChildren().addAll(frame, walk, tools.toasts(), tools.sheets());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!tools.sheets().isOpen()) {
                keys.press(key);
            }
        });
        showStatus();
        repeatStatus();
    }

    /// Opens an address and remembers the way back.
    public void go(Address address) {
        if (desk.places().stream().noneMatch(place -> place.id().equals(address.place()))) {
            return; // a desk without that place, such as one of a role that may not see it
        }
        trail.go(address);
        show(address);
    }

    /// Where one is.
    public Optional<Address> address() {
        return trail.here();
    }

    /// Ids of all places, from top to bottom.
    public List<String> places() {
        return desk.places().stream().map(Place::id).toList();
    }

    public Tools tools() {
        return tools;
    }

    /// The screen of a place, made when it is first asked for.
    public Screen screen(String place) {
        return screens.computeIfAbsent(place, id -> desk.places().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place " + id)).make().apply(tools));
    }

    private void show(Address address) {
        var screen = screen(address.place());
        here = Optional.of(screen);
        rail.mark(address.place());
        middle.getChildren().setAll(screen.node());
        screen.enter(address.open());
        titleLine.show(screen);
        showStatus();
    }

    private void showStatus() {
        tools.work().latest("shell.status", _ -> desk.status().get(), status -> {
            statusLine.show(status);
            status.notices().forEach(notice -> tools.toasts().warn(notice.in(tools.words())));
            band.setVisible(status.practice());
        });
    }

    private void repeatStatus() {
        var again = new Timeline(new KeyFrame(STATUS_AGAIN, _ -> showStatus()));
        again.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                again.stop();
            } else {
                again.play();
            }
        });
    }

    /// A practice office is marked over the whole width, so that nobody takes it for the real one.
    private HBox band() {
        band.getChildren().setAll(new Label(tools.say("shell.practice.band")));
        band.getStyleClass().add("practice-band");
        band.setVisible(false);
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }

    private List<Command> everywhere(Consumer<Look> relook) {
        return FrameCommands.of(this, desk, relook);
    }

    /// Opens the palette over whatever is shown.
    public void palette() {
        tools.sheets().put(new Palette(tools, keys, text -> desk.find().apply(text, this::go)));
    }

    /// Begins the guided story, place by place.
    public void walk() {
        walk.begin();
    }

    /// Lists the keys of this place.
    public void help() {
        HelpSheet.show(keys, tools);
    }

    /// Something came in from elsewhere: shows this place with it, unless somebody is typing or a sheet is open.
    public void cameIn() {
        if (!tools.sheets().isOpen() && getScene() != null && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            again();
        }
    }

    void back() {
        trail.back().ifPresent(this::show);
    }

    void forward() {
        trail.forward().ifPresent(this::show);
    }

    void again() {
        trail.here().ifPresent(this::show);
    }

    void filter() {
        Optional.ofNullable(middle.lookup(".filter-box")).ifPresent(javafx.scene.Node::requestFocus);
    }
}
