package cn.yingchun.ui.after;

import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Donors to be called, overdue ones first.
final class CallList extends ListView<DueVisit> {
    private final Tools tools;
    private LocalDate today = LocalDate.EPOCH;

    CallList(Tools tools, Consumer<DueVisit> open) {
        this.tools = tools;
        setAccessibleText(tools.say("after.list.title"));
        setCellFactory(_ -> new Line());
        setOnMouseClicked(_ -> choose(open));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                choose(open);
            }
        });
    }

    void show(AfterModel.Calls calls, LocalDate day) {
        today = day;
        var chosen = getSelectionModel().getSelectedItem();
        getItems().setAll(calls.due());
        getItems().stream().filter(due -> chosen != null && due.theCase().equals(chosen.theCase())
                && due.kept().visit().equals(chosen.kept().visit())).findFirst().ifPresent(getSelectionModel()::select);
    }

    private void choose(Consumer<DueVisit> open) {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private final class Line extends ListCell<DueVisit> {
        Line() {
            getStyleClass().add("visit-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DueVisit due, boolean empty) {
            super.updateItem(due, empty);
            setText(null);
            setGraphic(null);
            if (empty || due == null) {
                return;
            }
            var chip = VisitWords.chip(due.kept(), today, tools.words());
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            setGraphic(new VBox(Labels.plain(due.name()),
                    new HBox(Labels.muted(due.donor()), gap, chip), Labels.muted(due.number())));
            setAccessibleText(String.join(" ", chip.getText(), due.name(), due.donor(), due.number()));
        }
    }
}
