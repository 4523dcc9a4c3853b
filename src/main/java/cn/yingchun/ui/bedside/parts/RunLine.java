package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Phase;
import cn.yingchun.ui.bedside.picture.RunNow;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Which run it is, how long it has gone on, how far, when the next reading is due, and when the last word was saved.
public final class RunLine extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Words words;
    private final Label session = new Label();
    private final Label elapsed = new Label();
    private final Label processed = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label next = new Label();
    private final Label saved = new Label();

    public RunLine(Words words) {
        this.words = words;
        getStyleClass().add("run-line");
        session.getStyleClass().add("run-session");
        saved.getStyleClass().add("saved");
        bar.setAccessibleText(words.say("bedside.run.bar"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(session, elapsed, processed, bar, next, space, saved);
        getChildren().stream().filter(Label.class::isInstance).forEach(label -> ((Label) label).setMinWidth(USE_PREF_SIZE));
    }

    public void show(BedsidePicture picture, Instant now) {
        var run = picture.run();
        var doses = new DoseClock(words, picture.mobilisation());
        session.setText(run.map(one -> words.say(one.paused() ? "bedside.run.paused-now" : "bedside.run.session", one.number()))
                .orElseGet(() -> picture.phase() == Phase.BAG ? words.say("bedside.run.bag") : words.say("bedside.run.doses", picture.file().each(DoseGiven.class).size())));
        elapsed.setText(run.map(one -> elapsed(one, now)).orElse(picture.phase() == Phase.DOSES ? doses.watched(now) : ""));
        processed.setText(run.map(one -> one.goal().map(goal -> words.say("bedside.run.processed-of", number(one.processed()), number(goal)))
                .orElseGet(() -> words.say("bedside.run.processed", number(one.processed())))).orElse(""));
        bar.setVisible(run.flatMap(RunNow::goal).isPresent());
        bar.setManaged(bar.isVisible());
        run.flatMap(one -> one.goal().map(goal -> one.processed() / goal)).ifPresent(bar::setProgress);
        next.setText(run.map(one -> next(one, now)).orElse(picture.phase() == Phase.DOSES ? doses.next(now) : ""));
        next.getStyleClass().removeAll("late");
        if (run.map(one -> now.isAfter(one.nextAsk())).orElse(picture.phase() == Phase.DOSES && doses.late(now))) {
            next.getStyleClass().add("late");
        }
        saved.setText(picture.saved().map(at -> words.say("bedside.saved", CLOCK.format(at.atZone(WorkCalendar.ZONE)))).orElse(""));
    }

    private String elapsed(RunNow run, Instant now) {
        var since = Duration.between(run.start(), now);
        return words.say("bedside.run.elapsed", "%02d:%02d".formatted(since.toHours(), since.toMinutesPart()));
    }

    private String next(RunNow run, Instant now) {
        var left = Duration.between(now, run.nextAsk()).toMinutes();
        return left >= 0 && !now.isAfter(run.nextAsk()) ? words.say("bedside.run.next", left) : words.say("bedside.run.next-late", -left);
    }

    private static String number(double litres) {
        return "%.1f".formatted(litres);
    }
}
