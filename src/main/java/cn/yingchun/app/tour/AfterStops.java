package cn.yingchun.app.tour;

import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.shot.Tour;
import cn.yingchun.ui.shell.Frame;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;

/// What lies over the place of afterwards and of the figures: a second donation, a report, a letter being read, the press, the
/// counties.
public final class AfterStops {
    private AfterStops() {}

    /// @param frame    a frame at an address
    /// @param followed a case whose visits go on
    /// @param closed   a case with letters
    public static List<Tour.Stop> of(BiFunction<Look, Address, Frame> frame, String followed, String closed) {
        return List.of(
                new Tour.Stop("after-again", look -> frame.apply(look, new Address("after", followed)), view -> fire(view, "after.verb.again")),
                new Tour.Stop("after-report", look -> frame.apply(look, new Address("after", followed)), view -> fire(view, "after.verb.report")),
                new Tour.Stop("after-screening", look -> frame.apply(look, new Address("after", closed + "/letters")), view -> press(view, "after.verb.screen")),
                new Tour.Stop("after-press", look -> frame.apply(look, new Address("after", closed + "/letters")), view -> press(view, "after.verb.press")),
                report(frame, "figures-stale", "figures.report.stale"),
                report(frame, "figures-people", "figures.report.people"),
                report(frame, "figures-counties", "figures.report.counties"));
    }

    private static Tour.Stop report(BiFunction<Look, Address, Frame> frame, String name, String report) {
        return new Tour.Stop(name, look -> frame.apply(look, Address.of("figures")), view -> {
            var words = ((Frame) view).tools().say(report);
            view.lookupAll(".list-view").stream().map(ListView.class::cast).filter(list -> list.getItems().contains(words))
                    .forEach(list -> list.getSelectionModel().select(list.getItems().indexOf(words)));
        });
    }

    private static void fire(Parent view, String verb) {
        ((Frame) view).screen("after").commands().stream().filter(command -> command.key().equals(verb)).forEach(Command::fire);
    }

    private static void press(Parent view, String verb) {
        var words = ((Frame) view).tools().say(verb);
        Stream.of(view).flatMap(all -> all.lookupAll(".button").stream()).map(Button.class::cast).filter(button -> words.equals(button.getText()))
                .reduce((_, last) -> last).ifPresent(Button::fire);
    }
}
