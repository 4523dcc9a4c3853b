package cn.yingchun.ui.exchange;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.sync.bundle.Envelope;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Exchange: one sentence on how it stands, and below it what waits, was refused, is in conflict, came in, was answered.
public final class ExchangeView implements Screen {
    private static final String DECIDE = "decide ";
    private static final String TAKE = "take ";

    private final ExchangeModel model;
    private final Tools tools;
    private final Label sentence = Labels.sentence("");
    private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);
    private final Map<Part, PartPane> panes = new EnumMap<>(Part.class);
    private final StackPane below = new StackPane();
    private final VBox node = new VBox();

    public ExchangeView(ExchangeModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
        sentence.getStyleClass().add("exchange-sentence");
        VBox.setVgrow(below, Priority.ALWAYS);
        node.getStyleClass().add("screen");
        node.getChildren().addAll(sentence, tabLine(), below);
        model.page().subscribe(page -> page.ifPresent(this::show));
    }

    private HBox tabLine() {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("tab-line");
        for (var part : Part.values()) {
            var button = new ToggleButton(tools.say(part.key("name")));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            var pane = new PartPane(part, model, tools, this::openRecord);
            panes.put(part, pane);
            button.setUserData(part);
            tabs.put(part, button);
            line.getChildren().add(button);
        }
        // arrow keys choose as a click does
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (now.getUserData() instanceof Part part) {
                open(part);
            }
        });
        open(Part.SEND);
        return line;
    }

    private void open(Part part) {
        if (tabs.get(part) instanceof ToggleButton tab && panes.get(part) instanceof PartPane pane) {
            tab.setSelected(true);
            below.getChildren().setAll(pane.node());
        }
    }

    private void show(ExchangePage page) {
        sentence.setText(page.sentence());
        tabs.forEach((part, button) -> {
            var count = page.count(part);
            button.setText(tools.say(part.key("name")) + (count == 0 ? "" : "  " + count));
        });
        panes.forEach((part, pane) -> pane.show(page.of(part)));
    }

    private void openRecord(Subject subject) {
        switch (subject.kind()) {
            case CASE -> tools.go().accept(new Address("cases", subject.id().toString()));
            case DONOR -> tools.go().accept(new Address("donors", subject.id().toString()));
            case PATIENT -> tools.go().accept(new Address("patients", subject.id().toString()));
            case OFFICE, USER -> tools.toasts().tell(tools.say("sync.open.office"));
        }
    }

    private void send() {
        new SendSheet(model, tools).show(model.page().get().map(page -> page.of(Part.PARTNERS)).orElse(List.of()));
    }

    /// Opens the sheet that writes the registry for a partner.
    public void sendRegistry() {
        new SendSheet(model, tools).registry(model.page().get().map(page -> page.of(Part.PARTNERS)).orElse(List.of()));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.say("sync.place.exchange"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty("");
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("sync.verb.registry", Feather.DATABASE, this::sendRegistry),
                Command.of("sync.verb.pair", Feather.USER_PLUS, () -> new PairSheet(model, tools).show()).keys("Shortcut+Shift+P"),
                Command.of("sync.verb.take", Feather.DOWNLOAD, () -> new TakeSheet(model, tools).show("")).keys("Shortcut+T"),
                Command.of("sync.verb.send", Feather.UPLOAD, this::send).keys("Shortcut+S").asMain());
    }

    /// @param open a side of the screen, such as `conflicts`; `decide` and the id of a conflict, whose decision is opened; or `take`
    ///             and the path of a bundle or card that was double-clicked
    @Override
    public void enter(String open) {
        if (open.startsWith(DECIDE)) {
            open(Part.CONFLICTS);
            model.ask(page -> page.of(Part.CONFLICTS).stream().filter(line -> line.id().equals(open.substring(DECIDE.length()))).findFirst()
                    .ifPresent(line -> line.conflict().ifPresent(conflict -> new ConflictSheet(model, tools, conflict, line.about()).show())));
            return;
        }
        model.ask();
        if (open.startsWith(TAKE)) {
            took(open.substring(TAKE.length()));
            return;
        }
        for (var part : Part.values()) {
            if (part.name().equalsIgnoreCase(open)) {
                open(part);
            }
        }
    }

    private void took(String file) {
        if (file.endsWith(Envelope.ENDING)) {
            new TakeSheet(model, tools).show(file);
        } else {
            pairing();
        }
    }

    /// Opens the decision about the first conflict, for a picture.
    public void decideFirst() {
        if (panes.get(Part.CONFLICTS) instanceof PartPane conflicts) {
            conflicts.openFirst();
        }
    }

    /// Opens the sheet for a new partner, for a picture.
    public void pairing() {
        new PairSheet(model, tools).show();
    }
}
