package cn.yingchun.ui.cases.list;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.cases.picture.LogLine;
import cn.yingchun.ui.kit.Tools;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What was written, newest first. Nothing is edited: Delete asks for a reason and strikes a line through.
public final class HistoryPane extends StackPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

    private final ListView<LogLine> list = new ListView<>();
    private final Predicate<What> which;

    /// @param name   word key for screen readers
    /// @param which  the facts that are listed
    /// @param strike asks for the reason and makes a line void
    public HistoryPane(Tools tools, String name, Predicate<What> which, Consumer<LogLine> strike) {
        this.which = which;
        getStyleClass().add("history");
        list.setAccessibleText(tools.say(name));
        list.setCellFactory(_ -> new LineCell(tools.words()));
        list.setPlaceholder(new Label(tools.say("cases.history.nothing")));
        list.setOnKeyPressed(key -> {
            var line = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && line != null && !line.struck()) {
                key.consume();
                strike.accept(line);
            }
        });
        getChildren().add(list);
    }

    public void show(List<LogLine> lines) {
        var shown = lines.stream().filter(line -> which.test(line.fact().what())).toList();
        if (!shown.equals(list.getItems())) {
            var chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(shown);
            shown.stream().filter(line -> chosen != null && line.fact().name().equals(chosen.fact().name())).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private static final class LineCell extends ListCell<LogLine> {
        private final Label when = new Label();
        private final Label who = new Label();
        private final Label text = new Label();
        private final HBox line = new HBox(when, who, text);

        private final Words words;

        LineCell(Words words) {
            this.words = words;
            line.getStyleClass().add("log-line");
            when.getStyleClass().addAll("muted", "log-when");
            who.getStyleClass().addAll("muted", "log-who");
            text.getStyleClass().add("log-text");
            text.setWrapText(true);
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0);
        }

        /// The other two times of a fact, where they differ from when it happened: written, and received from another device.
        private String later(LogLine shown) {
            return shown.writtenLater().map(at -> "\n" + words.say("cases.history.written", WHEN.format(at.atZone(WorkCalendar.ZONE)))).orElse("")
                    + shown.received().map(at -> "\n" + words.say("cases.history.received", WHEN.format(at.atZone(WorkCalendar.ZONE)))).orElse("");
        }

        @Override
        protected void updateItem(@Nullable LogLine shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(null);
            setGraphic(shown == null ? null : line);
            pseudoClassStateChanged(STRUCK, shown != null && shown.struck());
            if (shown != null) {
                when.setText(WHEN.format(shown.fact().happened().atZone(WorkCalendar.ZONE)));
                who.setText(shown.fact().actor() + later(shown));
                text.setText(shown.why().isBlank() ? shown.text() : shown.text() + "（" + shown.why() + "）");
                setAccessibleText(when.getText() + " " + who.getText() + " " + text.getText());
            }
        }
    }
}
