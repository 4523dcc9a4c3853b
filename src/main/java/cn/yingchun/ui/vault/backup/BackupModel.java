package cn.yingchun.ui.vault.backup;

import cn.yingchun.domain.access.Rights;
import cn.yingchun.store.Office;
import cn.yingchun.store.Restoration;
import cn.yingchun.store.Wounds;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.backup.Loss;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The backups of the office that is open.
public final class BackupModel {
    private final Work work;
    private final Office office;
    private final ReadOnlyObjectWrapper<Shown> shown;

    /// Called when the office has changed places with a backup and must be opened again.
    private final Runnable leave;

    public BackupModel(Work work, Office office, Runnable leave) {
        this.work = work;
        this.office = office;
        this.leave = leave;
        this.shown = new ReadOnlyObjectWrapper<>(new Shown(BackupPlan.of(office.dir()), false, List.of(), List.of()));
    }

    /// One backup and how much was written since.
    public record Line(Backup backup, long since) {}

    /// What there is.
    ///
    /// @param sameDisk whether a broken disk would take the backups with it
    /// @param wounds   where the journal is damaged
    public record Shown(BackupPlan plan, boolean sameDisk, List<Line> lines, List<Wounds.Wound> wounds) {
        public Shown {
            lines = List.copyOf(lines);
            wounds = List.copyOf(wounds);
        }
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public void ask() {
        work.latest("vault.backups", _ -> look(), shown::set);
    }

    private Shown look() {
        var plan = BackupPlan.of(office.dir());
        var backups = office.backups();
        return new Shown(plan, plan.onTheSameDisk(office.dir()),
                Backups.list(plan.folder()).stream().map(backup -> new Line(backup, backups.recordsSince(backup))).toList(),
                office.wounds().all());
    }

    /// Makes one now.
    public Job backUp(Consumer<Backup> done) {
        return work.run("store.progress.backup", progress ->
                office.backups().make(BackupPlan.of(office.dir()).folder(), Retention.USUAL, progress), backup -> {
                    ask();
                    done.accept(backup);
                });
    }

    /// Puts back into the damaged journal what a backup holds of it.
    public Job mend(Backup backup, Consumer<Long> records) {
        return work.run("vault.wound.mending", progress -> office.wounds().mendFrom(backup, progress), back -> {
            ask();
            records.accept(back);
        });
    }

    /// Opens one and reads it from end to end.
    public Job check(Backup backup, Consumer<Long> records) {
        return work.run("vault.backup.checking", progress -> office.backups().check(backup, progress), records);
    }

    /// What going back to it would lose.
    public Job loss(Backup backup, Consumer<Loss> found) {
        return work.run("vault.backup.comparing", progress -> office.restoration().loss(backup, progress), found);
    }

    /// Goes back. Whatever comes of it is told to one of the two.
    public Job restore(Backup backup, Consumer<Restoration.Report> done, Consumer<Throwable> failed) {
        return work.run("vault.backup.restoring", progress -> office.restoration().run(backup, progress), done, failed);
    }

    /// Puts backups somewhere else from now on, or at another pace.
    public void keep(Path folder, int minutes) {
        work.latest("vault.backups", _ -> {
            new BackupPlan(folder.toAbsolutePath(), Duration.ofMinutes(minutes)).keep(office.dir());
            return look();
        }, shown::set);
    }

    public Rights rights() {
        return office.rights();
    }

    public void leave() {
        leave.run();
    }
}
