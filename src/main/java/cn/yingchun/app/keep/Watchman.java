package cn.yingchun.app.keep;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.ui.kit.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Watches over an open office: locks it when nobody touches the window any more, and backs it up when that is due.
public final class Watchman {
    /// After so long without a key or the mouse; never in the middle of long work.
    public static final Duration PATIENCE = Duration.ofMinutes(10);
    /// At the bed somebody writes every quarter of an hour, and alarms must stay on the screen in between; the bed has a
    /// lock of its own that comes sooner and hides nothing of them.
    public static final Duration AT_THE_BED = Duration.ofMinutes(30);
    private static final javafx.util.Duration LOOKS_EVERY = javafx.util.Duration.seconds(5);
    /// Whether a backup is due is asked less often: it looks into a folder that may lie on another disk.
    private static final Duration BACKUP_ASKED = Duration.ofSeconds(20);

    private final Office office;
    private final Work work;
    private final Post post;
    private final Supplier<Instant> now;
    private final EventHandler<InputEvent> touched = _ -> touch();
    private final Timeline round = new Timeline(new KeyFrame(LOOKS_EVERY, _ -> look()));
    private Instant last;
    private Instant asked = Instant.EPOCH;

    /// What is watched.
    ///
    /// @param patience how long nobody may touch it, as it is now
    /// @param lock     what to do when nobody is there
    public record Post(Scene scene, Supplier<Duration> patience, Runnable lock) {}

    /// @param now by a clock that tests can move
    public Watchman(Office office, Work work, Post post, Supplier<Instant> now) {
        this.office = office;
        this.work = work;
        this.post = post;
        this.now = now;
        this.last = now.get();
        post.scene().addEventFilter(InputEvent.ANY, touched);
        round.setCycleCount(Animation.INDEFINITE);
        round.play();
    }

    private void touch() {
        last = now.get();
    }

    /// One round: lock if nobody is there, else back up if it is due.
    public void look() {
        if (!work.jobs().isEmpty()) {
            return;
        }
        if (Duration.between(last, now.get()).compareTo(post.patience().get()) >= 0) {
            post.lock().run();
            return;
        }
        if (Duration.between(asked, now.get()).compareTo(BACKUP_ASKED) < 0) {
            return;
        }
        asked = now.get();
        var plan = BackupPlan.of(office.dir());
        work.latest("app.backup", progress -> office.backups().makeIfDue(plan.folder(), plan.every(), progress), _ -> {});
    }

    /// Goes home.
    public void leave() {
        round.stop();
        post.scene().removeEventFilter(InputEvent.ANY, touched);
    }

    /// At the end of the day: whatever was written since the last backup is backed up. A disk that cannot take it keeps nobody
    /// from closing; the list of backups shows the age of the last one.
    public static void lastBackup(Office office) {
        try {
            office.backups().makeIfDue(BackupPlan.of(office.dir()).folder(), Duration.ZERO, Progress.NONE);
        } catch (Trouble cannot) {
            return;
        }
    }
}
