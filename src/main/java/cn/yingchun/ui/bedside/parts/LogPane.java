package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.kit.Tools;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The log at the bed, newest first. Nothing is edited: Delete asks for a reason and strikes a line through.
public final class LogPane extends StackPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    /// What time and names beside a line take, letter sizes.
    private static final double BESIDE = 34;
    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

    private final ListView<BedsidePicture.Line> list = new ListView<>();

    public LogPane(Tools tools, Consumer<BedsidePicture.Line> strike) {
        getStyleClass().add("bed-log");
        list.setAccessibleText(tools.say("bedside.log.name"));
        list.setPlaceholder(new Label(tools.say("bedside.log.nothing")));
        list.setCellFactory(_ -> new LineCell(tools));
        list.setOnKeyPressed(key -> {
            var line = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && line != null && !line.struck()) {
                key.consume();
                strike.accept(line);
            }
        });
        getChildren().add(list);
    }

    /// The chosen line, or the newest that still counts.
    public Optional<BedsidePicture.Line> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).filter(line -> !line.struck())
                .or(() -> list.getItems().stream().filter(line -> !line.struck()).findFirst());
    }

    public void show(List<BedsidePicture.Line> lines) {
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
    }

    private static final class LineCell extends ListCell<BedsidePicture.Line> {
        private final Tools tools;
        private final Label when = new Label();
        private final Label text = new Label();
        private final Label who = new Label();
        private final HBox line = new HBox(when, text, who);

        LineCell(Tools tools) {
            this.tools = tools;
            line.getStyleClass().add("bed-line");
            when.getStyleClass().add("muted");
            when.setMinWidth(Label.USE_PREF_SIZE);
            who.getStyleClass().add("muted");
            who.setMinWidth(Label.USE_PREF_SIZE);
            text.getStyleClass().add("log-text");
            text.setWrapText(true);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0);
            // A cell asks for its height before it knows its width: the text must know it.
            listViewProperty().subscribe(list -> {
                if (list != null) {
                    text.prefWidthProperty().bind(list.widthProperty().subtract(tools.look().em(BESIDE)));
                }
            });
        }

        /// The hour alone where it is the same day.
        private static String written(BedsidePicture.Line line) {
            var written = line.fact().written().atZone(WorkCalendar.ZONE);
            var sameDay = written.toLocalDate().equals(line.fact().happened().atZone(WorkCalendar.ZONE).toLocalDate());
            return sameDay ? CLOCK.format(written) : WHEN.format(written);
        }

        @Override
        protected void updateItem(BedsidePicture.@Nullable Line shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(null);
            setGraphic(shown == null ? null : line);
            pseudoClassStateChanged(STRUCK, shown != null && shown.struck());
            if (shown != null) {
                when.setText(WHEN.format(shown.fact().happened().atZone(WorkCalendar.ZONE)));
                text.setText(shown.why().isBlank() ? shown.text() : shown.text() + "（" + shown.why() + "）");
                who.setText(shown.late() ? tools.say("bedside.log.written", written(shown), shown.fact().actor())
                        : shown.fact().actor());
                setAccessibleText(when.getText() + " " + text.getText() + " " + who.getText());
            }
        }
    }
}
