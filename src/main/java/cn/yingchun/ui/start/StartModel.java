package cn.yingchun.ui.start;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// First start and every start: open an office, make one, or practise.
///
/// @param <D> an open office
public final class StartModel<D> {
    /// Shortest password of a new office, characters.
    static final int SHORTEST = 8;

    private final Work work;
    private final Doors<D> doors;
    private final Consumer<D> opened;
    private final ReadOnlyObjectWrapper<Optional<Job>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Throwable>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    public StartModel(Work work, Doors<D> doors, Consumer<D> opened) {
        this.work = work;
        this.doors = doors;
        this.opened = opened;
    }

    public List<Doors.Known> known() {
        return doors.known().get();
    }

    /// The opening under way; empty while the person may choose.
    public ReadOnlyObjectProperty<Optional<Job>> busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last opening failed.
    public ReadOnlyObjectProperty<Optional<Throwable>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Opens an office. The password is wiped when it has been used.
    public void open(Path dir, String user, char[] password) {
        begin("start.progress.opening", job -> {
            try {
                return doors.open().apply(new Doors.Entry(dir, user.strip(), password), job);
            } finally {
                Arrays.fill(password, ' ');
            }
        });
    }

    /// Makes an office, once name, user and both passwords are right.
    public void create(String name, String region, String user, char[] password, char[] again) {
        try {
            check(name, region, user, password, again);
        } catch (Trouble trouble) {
            problem.set(Optional.of(trouble));
            return;
        }
        begin("start.progress.creating", job -> {
            try {
                return doors.create().apply(new Doors.Founding(name.strip(), region.strip(), user.strip(), password), job);
            } finally {
                Arrays.fill(password, ' ');
                Arrays.fill(again, ' ');
            }
        });
    }

    /// Opens the practice office.
    public void practice() {
        begin("start.progress.practice", job -> doors.practice().apply(job));
    }

    /// Forgets what went wrong.
    public void calm() {
        problem.set(Optional.empty());
    }

    private static void check(String name, String region, String user, char[] password, char[] again) {
        if (name.isBlank() || user.isBlank()) {
            throw new Trouble("start.check.blank");
        }
        if (!region.strip().matches("\\d{6}")) {
            throw new Trouble("start.check.region");
        }
        if (password.length < SHORTEST) {
            throw new Trouble("start.check.short", SHORTEST);
        }
        if (!Arrays.equals(password, again)) {
            throw new Trouble("start.check.unequal");
        }
    }

    private void begin(String title, Function<Job, D> way) {
        calm();
        var job = work.run(title, progress -> way.apply((Job) progress), desk -> {
            busy.set(Optional.empty());
            opened.accept(desk);
        }, trouble -> {
            busy.set(Optional.empty());
            problem.set(Optional.of(trouble));
        });
        if (!job.over()) {
            busy.set(Optional.of(job));
        }
    }
}
