package cn.yingchun.ui.guide;

import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Screen;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.desk.Viewer;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The user guide inside the window: tasks at the left, the chosen one at the right.
public final class GuideView implements Screen {
    private static final double WIDE = 58;
    private static final double PICTURE = 54;
    private static final double EDGES = 4.5;

    private final Tools tools;
    private final Guide guide;
    private final ListView<GuidePage> list = new ListView<>();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final HBox node = new HBox();

    public GuideView(Tools tools) {
        this.tools = tools;
        this.guide = Guide.in(tools.words());
        list.setAccessibleText(tools.say("guide.list.name"));
        list.setCellFactory(_ -> new TitleCell());
        list.setFixedCellSize(tools.look().em(2.8));
        list.getItems().setAll(guide.pages());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        page.getStyleClass().add("guide-page");
        page.setMaxWidth(tools.look().em(WIDE));
        page.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-pane");
        scroll.setAccessibleText(tools.say("shell.place.guide"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var box = new TextField();
        box.getStyleClass().add("filter-box");
        box.setPromptText(tools.say("guide.filter.hint"));
        box.setAccessibleText(tools.say("guide.filter.hint"));
        box.textProperty().subscribe(text -> narrow(text.strip()));
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(tools.look().em(0.6), box, list);
        left.setMinWidth(tools.look().em(17));
        left.setPrefWidth(tools.look().em(17));
        node.getStyleClass().add("screen");
        node.setSpacing(tools.look().em(1));
        node.getChildren().addAll(left, scroll);
        list.getSelectionModel().selectFirst();
    }

    private void narrow(String wanted) {
        list.getItems().setAll(guide.pages().stream().filter(one -> wanted.isEmpty() || one.holds(wanted)).toList());
        list.getSelectionModel().selectFirst();
    }

    private void show(@Nullable GuidePage chosen) {
        if (chosen == null) {
            page.getChildren().setAll(Labels.muted(tools.say("guide.filter.nothing")));
            return;
        }
        var title = Labels.sentence(chosen.title());
        title.getStyleClass().add("guide-title");
        page.getChildren().setAll(title);
        chosen.parts().forEach(part -> page.getChildren().add(node(part)));
        scroll.setVvalue(0);
    }

    private Node node(GuidePage.Part part) {
        return switch (part) {
            case GuidePage.Heading(var text) -> styled(Labels.sentence(text), "guide-heading");
            case GuidePage.Text(var text) -> Labels.sentence(text);
            case GuidePage.Step(var number, var text) -> row(Integer.toString(number), text);
            case GuidePage.Bullet(var text) -> row("•", text);
            case GuidePage.Tip(var text) -> styled(Labels.sentence(text), "guide-tip");
            case GuidePage.Picture(var name) -> picture(name);
        };
    }

    private Node row(String mark, String text) {
        var before = Labels.plain(mark);
        before.setMinWidth(tools.look().em(1.6));
        before.getStyleClass().add(mark.equals("•") ? "muted" : "guide-number");
        var words = Labels.sentence(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(tools.look().em(0.6), before, words);
    }

    private Node picture(String name) {
        return guide.picture(name).<Node>map(bytes -> {
            var view = new ImageView(new Image(new ByteArrayInputStream(bytes)));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty().bind(scroll.viewportBoundsProperty().map(
                    room -> Math.clamp(room.getWidth() - tools.look().em(EDGES), 1, tools.look().em(PICTURE))));
            view.setAccessibleText(tools.say("guide.picture.name"));
            return view;
        }).orElseGet(Region::new);
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }

    /// Writes the whole guide as PDF and shows it.
    private void print() {
        tools.work().run("guide.progress.pdf", _ -> GuidePaper.write(guide, Viewer.documents()), file -> {
            tools.toasts().tell(tools.say("guide.pdf.done", file.toString()));
            Viewer.show(file);
        });
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(tools.say("shell.place.guide"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return new SimpleStringProperty(tools.say("guide.subtitle.text"));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("guide.verb.pdf", Feather.PRINTER, this::print).keys("Shortcut+P"));
    }

    @Override
    public void enter(String open) {
        guide.pages().stream().filter(one -> one.id().equals(open)).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    private static final class TitleCell extends ListCell<GuidePage> {
        @Override
        protected void updateItem(@Nullable GuidePage shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(empty || shown == null ? null : shown.title());
        }
    }
}
