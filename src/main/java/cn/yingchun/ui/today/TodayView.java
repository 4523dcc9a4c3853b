package cn.yingchun.ui.today;

import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Empty;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Today: what is overdue, due, lapsing and waited for. Enter opens, D is done, L puts off, Ctrl+L calls.
public final class TodayView implements Screen {
    private static final double ROW = 2.9;
    private static final double SIDE = 13;

    private final TodayModel model;
    private final Tools tools;
    private final LineActs acts;
    private final ListView<Entries.Entry> list = new ListView<>();
    private final VBox side = new VBox();
    private final StackPane middle = new StackPane();
    private final HBox node;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    public TodayView(TodayModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        acts = new LineActs(model, tools);
        list.setFixedCellSize(tools.look().em(ROW));
        list.setId("agenda");
        list.setAccessibleText(tools.say("shell.place.today"));
        list.setCellFactory(_ -> new AgendaCell(model, tools, acts));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> passHeading(before.intValue(), now.intValue()));
        side.getStyleClass().add("side-column");
        side.setPrefWidth(tools.look().em(SIDE));
        side.setMinWidth(tools.look().em(SIDE));
        VBox.setVgrow(middle, Priority.ALWAYS);
        var left = new VBox(tools.look().em(0.6), WhoseLine.of(tools, model), middle);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        node = new HBox(tools.look().em(1.2), left, side);
        model.entries().subscribe(this::show);
        model.page().subscribe(page -> page.ifPresent(this::beside));
    }

    /// The same line stays chosen; where it is gone, the next one takes its place.
    private void show(List<Entries.Entry> entries) {
        var place = list.getSelectionModel().getSelectedIndex();
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        list.getItems().setAll(entries);
        if (chosen.filter(entries::contains).isPresent()) {
            list.getSelectionModel().select(chosen.get());
        } else if (!entries.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(place, 1, entries.size() - 1));
        }
        middle.getChildren().setAll(entries.isEmpty() ? empty() : list);
    }

    private void beside(TodayPage page) {
        title.set(model.day(page.day()));
        subtitle.set(tools.say(page.workday() ? "today.title.workday" : "today.title.holiday"));
        var figures = new VBox();
        figures.getStyleClass().add("panel");
        figures.getChildren().add(Labels.heading(tools.say("today.figures.title")));
        page.figures().forEach(figure -> figures.getChildren().add(
                Labels.figure(tools.say("today.figures.number", figure.count()), tools.say(figure.key()))));
        side.getChildren().setAll(figures);
    }

    private Empty empty() {
        var next = model.next();
        if (next.isPresent()) {
            var line = next.get();
            return new Empty(Feather.SUN, tools.say("today.empty.none"), tools.say("today.empty.next", model.day(line.due().toLocalDate()),
                    (line.item() + " " + line.what()).strip(), line.who()),
                    Buttons.plain(tools.say("today.empty.next-open"), Feather.FOLDER, () -> acts.open(line)));
        }
        return new Empty(Feather.SUN, tools.say("today.empty.none"), tools.say("today.empty.none-do"),
                Buttons.plain(tools.say("today.empty.patients"), Feather.HEART, () -> tools.go().accept(Address.of("patients"))));
    }

    /// A heading cannot be chosen: the arrow keys go over it.
    private void passHeading(int before, int now) {
        if (now >= 0 && now < list.getItems().size() && list.getItems().get(now) instanceof Entries.Heading) {
            var next = now == 0 || before < now ? now + 1 : now - 1;
            javafx.application.Platform.runLater(() -> list.getSelectionModel().clearAndSelect(next));
        }
    }

    /// D and L are bare letters: a list takes no text, so no input method waits for them.
    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> openChosen();
            case D -> with(acts::done);
            case L -> with(acts::later);
            case SPACE -> fold();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void openChosen() {
        if (list.getSelectionModel().getSelectedItem() instanceof Entries.Line(var line)) {
            acts.open(line);
        } else {
            fold();
        }
    }

    private void fold() {
        if (list.getSelectionModel().getSelectedItem() instanceof Entries.Fold fold) {
            model.fold(fold);
        }
    }

    private void with(Consumer<AgendaLine> act) {
        if (list.getSelectionModel().getSelectedItem() instanceof Entries.Line(var line)) {
            act.accept(line);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<String> subtitle() {
        return subtitle;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("calls.verb.log", Feather.PHONE, () -> with(acts::call)).keys("Shortcut+L"),
                Command.of("today.verb.open", Feather.FOLDER, this::openChosen).asMain(),
                Command.of("today.verb.done", Feather.CHECK, () -> with(acts::done)).keys("Shortcut+D"),
                Command.of("today.verb.later", Feather.CLOCK, () -> with(acts::later)),
                Command.of("today.verb.patients", Feather.SEARCH, () -> tools.go().accept(Address.of("patients"))).keys("Shortcut+M"));
    }

    @Override
    public void enter(String open) {
        model.ask();
        if (list.getScene() == null || list.getScene().getFocusOwner() == null) {
            list.requestFocus();
        }
    }
}
