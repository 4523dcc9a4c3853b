package cn.yingchun.app.tour;

import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.shot.Tour;
import cn.yingchun.ui.shell.Frame;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The sheets over a match list: three donors compared, one worked out, the rules of the search; and over the patients what
/// typings are read with, and the entry of a new one.
public final class MatchStops {
    private MatchStops() {}

    /// @param list     a frame with a match list open
    /// @param patients one with the list of patients
    public static List<Tour.Stop> of(Function<Look, Frame> list, Function<Look, Frame> patients) {
        return List.of(
                new Tour.Stop("shelf", patients::apply, view -> fire(view, "patients.verb.shelf")),
                new Tour.Stop("patient-new", patients::apply, view -> fire(view, "patients.verb.new")),
                new Tour.Stop("match-compare", list::apply, view -> {
                    mark(view, 3);
                    fire(view, "patients.verb.compare");
                }),
                new Tour.Stop("match-explain", list::apply, view -> fire(view, "patients.verb.explain")),
                new Tour.Stop("match-again", list::apply, view -> fire(view, "patients.verb.again")),
                new Tour.Stop("match-end", list::apply, view -> fire(view, "patients.verb.end")),
                new Tour.Stop("match-only", list::apply, view -> fire(view, "patients.ask.more")),
                new Tour.Stop("match-patient", list::apply, view -> fire(view, "patients.verb.change")),
                new Tour.Stop("match-rules", list::apply, view -> fire(view, "patients.verb.rules")));
    }

    private static void mark(Parent view, int donors) {
        if (view.lookup(".table-view") instanceof TableView<?> table) {
            for (int row = 0; row < Math.min(donors, table.getItems().size()); row++) {
                table.getSelectionModel().clearAndSelect(row);
                table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            }
        }
    }

    private static void fire(Parent view, String verb) {
        ((Frame) view).screen("patients").commands().stream().filter(command -> command.key().equals(verb)).forEach(Command::fire);
    }
}
