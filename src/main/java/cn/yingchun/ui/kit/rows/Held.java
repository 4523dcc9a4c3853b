package cn.yingchun.ui.kit.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Which rows of a table are chosen and which one stands at its top, by their identities, so that both stand again when the
/// table shows other rows.
record Held(List<?> chosen, Optional<Object> top) {
    /// @param ids of the rows that are shown now
    static Held of(TableView<?> table, List<?> ids) {
        var chosen = table.getSelectionModel().getSelectedIndices().stream().filter(place -> place < ids.size()).map(ids::get).toList();
        return new Held(chosen, firstVisible(table).filter(place -> place < ids.size()).map(ids::get));
    }

    /// The place at the top, where the row that stood there is among these.
    int topAmong(List<?> ids) {
        return top.map(ids::indexOf).map(place -> Math.max(0, place)).orElse(0);
    }

    /// Chooses the same rows again and scrolls to the one that stood at the top.
    void restore(TableView<?> table, List<?> ids) {
        var selection = table.getSelectionModel();
        selection.clearSelection();
        if (chosen.size() == 1) {
            choose(table, ids.indexOf(chosen.getFirst()));
        } else if (!chosen.isEmpty()) {
            var wanted = new HashSet<Object>(chosen);
            for (int place = 0; place < ids.size(); place++) {
                if (wanted.contains(ids.get(place))) {
                    selection.select(place);
                }
            }
        }
        top.map(ids::indexOf).filter(place -> place >= 0).ifPresent(table::scrollTo);
    }

    private static void choose(TableView<?> table, int place) {
        if (place >= 0) {
            table.getSelectionModel().select(place);
        }
    }

    private static Optional<Integer> firstVisible(TableView<?> table) {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Optional.of(flow.getFirstVisibleCell().getIndex()) : Optional.empty();
    }
}
