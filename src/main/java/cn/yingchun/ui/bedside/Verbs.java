package cn.yingchun.ui.bedside;

import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Phase;
import cn.yingchun.ui.bedside.sheet.FiguresSheet;
import cn.yingchun.ui.bedside.sheet.PinSheet;
import cn.yingchun.ui.bedside.sheet.StrikeSheet;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;

/// The verbs of the bedside: large buttons for the part of the work a case is in, and the lesser ones beside them.
final class Verbs {
    private final Acts acts;
    private final DoseVerbs doses;
    private final RunVerbs runs;
    private final BagVerbs bags;
    private final ObservableValue<String> noRun;
    private final Runnable correct;
    private final Runnable lock;

    /// @param noRun   word key of why nothing of a run can be done, blank while one is under way
    /// @param correct strikes the chosen line of the log, or the newest
    Verbs(Acts acts, ObservableValue<String> noRun, Runnable correct, Runnable lock) {
        this.acts = acts;
        this.noRun = noRun;
        this.correct = correct;
        this.lock = lock;
        doses = new DoseVerbs(acts);
        runs = new RunVerbs(acts);
        bags = new BagVerbs(acts);
    }

    /// The large buttons.
    List<Command> large(Phase phase) {
        var reading = Command.of("bedside.verb.reading", Feather.ACTIVITY, doses::reading).keys("F2");
        var symptoms = Command.of("bedside.verb.symptoms", Feather.ALERT_TRIANGLE, doses::symptoms).keys("F4");
        var dose = Command.of("bedside.verb.dose", Feather.EDIT_3, doses::dose).keys("F7");
        var count = Command.of("bedside.verb.count", Feather.BAR_CHART_2, doses::count).keys("F8");
        return switch (phase) {
            case DOSES -> List.of(reading, symptoms, dose.asMain(), count,
                    Command.of("bedside.verb.order", Feather.FILE_TEXT, doses::order).keys("F9"),
                    Command.of("bedside.verb.weight", Feather.USER_CHECK, doses::weight).keys("F11"));
            case RUN -> List.of(reading.asMain(),
                    Command.of("bedside.verb.calcium", Feather.DROPLET, runs::calcium).keys("F3").unless(noRun), symptoms,
                    Command.of("bedside.verb.pause", Feather.PAUSE, runs::pause).keys("F6").unless(noRun), count,
                    Command.of("bedside.verb.run", Feather.POWER, runs::run).keys("F9"),
                    Command.of("bedside.verb.decide", Feather.GIT_BRANCH, runs::decide).keys("F10"),
                    Command.of("bedside.verb.product", Feather.PACKAGE, runs::product).keys("F11"));
            case BAG -> List.of(Command.of("bedside.verb.label", Feather.TAG, bags::label).keys("F2"),
                    Command.of("bedside.verb.hand-over", Feather.TRUCK, bags::handOver).keys("F3").asMain(),
                    Command.of("bedside.verb.pass", Feather.REPEAT, bags::pass).keys("F6"),
                    Command.of("bedside.verb.logger", Feather.THERMOMETER, bags::logger).keys("F7"),
                    Command.of("bedside.verb.judge", Feather.ALERT_OCTAGON, bags::judge).keys("F8"),
                    Command.of("bedside.verb.receive", Feather.CHECK_CIRCLE, bags::receive).keys("F9"),
                    Command.of("bedside.verb.print-label", Feather.PRINTER, () -> acts.print(PaperKind.BAG_LABEL)).keys("F10"),
                    Command.of("bedside.verb.print-custody", Feather.PRINTER, () -> acts.print(PaperKind.CUSTODY)).keys("F4"));
        };
    }

    /// The lesser ones; the first four stand in the title line whatever the part of the work.
    List<Command> small(Phase phase) {
        var always = Stream.of(
                Command.of("bedside.verb.correct", Feather.SLASH, correct).keys("Shortcut+E"),
                Command.of("bedside.verb.lock", Feather.LOCK, lock).keys("F12"),
                Command.of("bedside.verb.notice", Feather.SEND, () -> acts.print(PaperKind.DAY_OF_COLLECTION)).keys("Shortcut+N"),
                Command.of("bedside.verb.case", Feather.BRIEFCASE, this::toCase).keys("Shortcut+B"),
                Command.of("bedside.verb.event", Feather.ALERT_TRIANGLE, this::toEvents).keys("Shortcut+R"),
                Command.of("bedside.verb.list", Feather.LIST, () -> acts.tools().go().accept(Address.of("bedside"))).keys("Shortcut+Backspace"),
                Command.of("bedside.verb.figures", Feather.HASH, () -> acts.with(picture -> FiguresSheet.show(acts.tools(), picture.file()))).keys("Shortcut+J"),
                Command.of("bedside.verb.medicine", Feather.PLUS_SQUARE, doses::medicine),
                Command.of("bedside.verb.pin", Feather.KEY, this::choosePin));
        var here = switch (phase) {
            case DOSES -> Stream.<Command>of();
            case RUN -> Stream.of(Command.of("bedside.verb.dose", Feather.EDIT_3, doses::dose).keys("F7"));
            case BAG -> Stream.of(Command.of("bedside.verb.product", Feather.PACKAGE, runs::product).keys("F11"),
                    Command.of("bedside.verb.decide", Feather.GIT_BRANCH, runs::decide),
                    Command.of("bedside.verb.freeze", Feather.CLOUD_SNOW, bags::freeze), Command.of("bedside.verb.infuse", Feather.HEART, bags::infuse),
                    Command.of("bedside.verb.lose", Feather.X_OCTAGON, bags::lose));
        };
        return Stream.concat(always, here).toList();
    }

    void strike(BedsidePicture.Line line) {
        StrikeSheet.show(acts.tools(), line, acts.into((work, id, why) -> work.ending().strike(id, line.fact().name(), Optional.empty(), why)));
    }

    private void choosePin() {
        var here = acts.colleagues();
        PinSheet.show(acts.tools(), here.office().pins(), here::users, () -> {});
    }

    private void toEvents() {
        acts.with(picture -> acts.tools().go().accept(new Address("after", picture.file().id().value() + "/events")));
    }

    private void toCase() {
        acts.with(picture -> acts.tools().go().accept(new Address("cases", picture.file().id().value().toString())));
    }
}
