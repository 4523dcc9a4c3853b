package cn.yingchun.ui.after.event;

import cn.yingchun.domain.adverse.Event;
import cn.yingchun.domain.adverse.Events;
import cn.yingchun.domain.adverse.HeadWatch;
import cn.yingchun.domain.adverse.Suspicion;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ReasonSheet;
import cn.yingchun.work.after.Adverse;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The adverse events of a case: what ought to be reported, who must be told and how long there is for it.
public final class EventsPane extends ScrollPane {
    private static final Duration AGAIN = Duration.seconds(20);
    /// Room for what is to be told, so that the clocks stand under each other.
    private static final double DUTY = 13;

    private final Tools tools;
    private final Supplier<Instant> now;
    private final Doors doors;
    private final Events book = Events.load();
    private final VBox column = new VBox();
    private @Nullable CaseFile file;

    /// Something to be done to the open case, and who hears what came of it.
    public record Deed(BiConsumer<Adverse, CaseId> what, Consumer<Optional<Trouble>> told) {}

    /// Where it acts, and how the report becomes paper.
    public record Doors(Consumer<Deed> act, Runnable print) {}

    public EventsPane(Tools tools, Supplier<Instant> now, Doors doors) {
        this.tools = tools;
        this.now = now;
        this.doors = doors;
        column.getStyleClass().add("after-side");
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("after-scroll");
        var again = new Timeline(new KeyFrame(AGAIN, _ -> countDown()));
        again.setCycleCount(Timeline.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                again.stop();
            } else {
                again.play();
            }
        });
    }

    public void show(CaseFile shown) {
        file = shown;
        var events = book.of(shown);
        column.getChildren().clear();
        head(shown).ifPresent(column.getChildren()::add);
        Suspicion.of(shown, book).forEach(suspicion -> column.getChildren().add(suspected(suspicion)));
        events.reversed().forEach(event -> column.getChildren().add(event(event)));
        if (events.isEmpty()) {
            column.getChildren().add(Labels.muted(tools.say("after.event.none")));
        }
        var verbs = Buttons.line(Buttons.plain(tools.say("after.verb.report"), Feather.ALERT_TRIANGLE, this::report));
        if (!events.isEmpty()) {
            verbs.getChildren().add(Buttons.plain(tools.say("after.verb.print-report"), Feather.PRINTER, doors.print()));
        }
        column.getChildren().add(verbs);
    }

    /// A new report.
    public void report() {
        new EventSheet(tools, book, now).show(tools.say("after.event.new"), tools.say("after.verb.report"),
                (report, told) -> write((work, id) -> work.report(id, report), told));
    }

    private Optional<Label> head(CaseFile shown) {
        var watch = HeadWatch.of(shown);
        return watch.level() == HeadWatch.Level.NONE ? Optional.empty() : Optional.of(new Chip(tools.say(
                watch.level() == HeadWatch.Level.IMAGING ? "after.head.imaging" : "after.head.physician", watch.grade(),
                watch.platelets().map(cells -> Long.toString(Math.round(cells))).orElse("–")),
                watch.level() == HeadWatch.Level.IMAGING ? Chip.Tone.STOP : Chip.Tone.WARN));
    }

    private VBox suspected(Suspicion suspicion) {
        var what = tools.say("after.event.suspected", book.kind(suspicion.kind()), suspicion.grade(), ClockText.when(suspicion.since()));
        var box = new VBox(Labels.sentence(what), Buttons.line(Buttons.plain(tools.say("after.verb.report-this"), Feather.ALERT_TRIANGLE,
                () -> new EventSheet(tools, book, now).suspecting(suspicion, book).show(tools.say("after.event.new"), tools.say("after.verb.report"),
                        (report, told) -> write((work, id) -> work.report(id, report), told)))));
        box.getStyleClass().add("panel");
        return box;
    }

    private VBox event(Event event) {
        var latest = event.latest();
        var chips = new FlowPane(tools.look().em(0.5), tools.look().em(0.3));
        chips.getChildren().add(Labels.heading(tools.say("after.event.head", event.number(), event.kind(), event.versions().size())));
        event.groups().forEach(group -> chips.getChildren().add(new Chip(tools.say(EventSheet.key(group)), Chip.Tone.STOP)));
        chips.getChildren().add(new Chip(tools.say("after.grade." + latest.grade()), Chip.Tone.PLAIN));
        chips.getChildren().add(new Chip(tools.say(EventSheet.key(latest.judged().imputability())), Chip.Tone.PLAIN));
        chips.getChildren().add(new Chip(tools.say(EventSheet.key(latest.judged().ended())), Chip.Tone.PLAIN));
        var box = new VBox(chips, Labels.muted(tools.say("after.event.times", ClockText.when(latest.onset()), ClockText.when(event.known()))),
                Labels.sentence(latest.story()), clocks(event));
        box.getStyleClass().add("panel");
        box.getChildren().add(event.closed().<javafx.scene.Node>map(closed -> Labels.sentence(tools.say("after.event.closed", closed.what().conclusion())))
                .orElseGet(() -> Buttons.line(
                        Buttons.plain(tools.say("after.verb.version"), Feather.EDIT_3, () -> new EventSheet(tools, book, now).after(latest, book)
                                .show(tools.say("after.event.version", event.number()), tools.say("after.verb.version"),
                                        (report, told) -> write((work, id) -> work.revise(id, event.number(), report), told))),
                        Buttons.plain(tools.say("after.verb.close-event"), Feather.CHECK_CIRCLE, () -> ReasonSheet.show(tools, tools.say("after.verb.close-event"),
                                tools.say("after.event.close-about"), tools.say("after.verb.close-event"),
                                (why, told) -> write((work, id) -> work.close(id, event.number(), why), told))))));
        return box;
    }

    /// A line a duty, which wraps where the window is narrow: what is to be told must never be cut.
    private VBox clocks(Event event) {
        var lines = new VBox(tools.look().em(0.4));
        for (var clock : event.clocks()) {
            var chip = new Chip(ClockText.of(clock, now.get(), tools.words()), ClockText.tone(clock, now.get()));
            chip.setUserData(clock);
            var duty = Labels.plain(clock.duty().in(tools.words()));
            var law = Labels.muted(tools.say("after.clock.until", ClockText.when(clock.dueBy()), clock.duty().lawIn(tools.words())));
            duty.setMinWidth(tools.look().em(DUTY));
            var line = new FlowPane(tools.look().em(0.8), tools.look().em(0.3), duty, chip, law);
            if (clock.open() && event.closed().isEmpty()) {
                var button = Buttons.plain(tools.say("after.verb.told"), () -> tell(event, clock));
                button.setAccessibleText(tools.say("after.verb.told") + " " + duty.getText());
                line.getChildren().add(button);
            }
            lines.getChildren().add(line);
        }
        return lines;
    }

    private void tell(Event event, Event.Clock clock) {
        ToldSheet.show(tools, clock.duty().in(tools.words()), now, (at, whom, told) -> write(
                (work, id) -> work.told(id, new EventTold(event.number(), clock.duty().code(), at, whom)), told));
    }

    private void countDown() {
        lookupAll(".chip").stream().filter(node -> node.getUserData() instanceof Event.Clock).forEach(node ->
                ((Chip) node).setText(ClockText.of((Event.Clock) node.getUserData(), now.get(), tools.words())));
    }

    private void write(BiConsumer<Adverse, CaseId> what, Consumer<Optional<Trouble>> told) {
        if (file != null) {
            doors.act().accept(new Deed(what, told));
        }
    }
}
