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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Today: what is overdue, due, lapsing and waited for; Enter opens the case at the item.
public final class TodayView implements Screen {
    private static final double ROW = 2.9;
    private static final double SIDE = 15;

    private final TodayModel model;
    private final Tools tools;
    private final ListView<TodayModel.Entry> list = new ListView<>();
    private final VBox side = new VBox();
    private final StackPane middle = new StackPane();
    private final HBox node;
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    public TodayView(TodayModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        list.setFixedCellSize(tools.look().em(ROW));
        list.setAccessibleText(tools.say("shell.place.today"));
        list.setCellFactory(_ -> new AgendaCell(model, tools, this::open));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> passHeading(before.intValue(), now.intValue()));
        side.getStyleClass().add("side-column");
        side.setPrefWidth(tools.look().em(SIDE));
        side.setMinWidth(tools.look().em(SIDE));
        HBox.setHgrow(middle, Priority.ALWAYS);
        node = new HBox(tools.look().em(1.2), middle, side);
        model.page().subscribe(page -> page.ifPresent(this::show));
    }

    private void show(TodayPage page) {
        title.set(model.day(page.day()));
        subtitle.set(tools.say(page.workday() ? "today.title.workday" : "today.title.holiday"));
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        list.getItems().setAll(TodayModel.entries(page.lines()));
        chosen.ifPresentOrElse(entry -> list.getSelectionModel().select(entry), () -> list.getSelectionModel().select(1));
        middle.getChildren().setAll(page.lines().isEmpty() ? empty() : list);
        var figures = new VBox();
        figures.getStyleClass().add("panel");
        figures.getChildren().add(Labels.heading(tools.say("today.figures.title")));
        page.figures().forEach(figure -> figures.getChildren().add(
                Labels.figure(tools.say("today.figures.number", figure.count()), tools.say(figure.key()))));
        side.getChildren().setAll(figures);
    }

    private Empty empty() {
        return new Empty(Feather.SUN, tools.say("today.empty.none"), tools.say("today.empty.none-do"),
                Buttons.plain(tools.say("today.empty.patients"), Feather.HEART, () -> tools.go().accept(Address.of("patients"))));
    }

    /// A heading cannot be chosen: the arrow keys go over it.
    private void passHeading(int before, int now) {
        if (now >= 0 && now < list.getItems().size() && list.getItems().get(now) instanceof TodayModel.Heading) {
            var next = now == 0 || before < now ? now + 1 : now - 1;
            javafx.application.Platform.runLater(() -> list.getSelectionModel().clearAndSelect(next));
        }
    }

    private void openChosen() {
        if (list.getSelectionModel().getSelectedItem() instanceof TodayModel.Line(var line)) {
            open(line);
        }
    }

    private void open(AgendaLine line) {
        tools.go().accept(new Address("cases", line.theCase() + (line.item().isBlank() ? "" : "#" + line.item())));
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
        return List.of(Command.of("today.verb.patients", Feather.SEARCH, () -> tools.go().accept(Address.of("patients"))).keys("Shortcut+M"),
                Command.of("today.verb.open", Feather.FOLDER, this::openChosen).asMain());
    }

    @Override
    public void enter(String open) {
        model.ask();
    }
}
