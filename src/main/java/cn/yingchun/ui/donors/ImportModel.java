package cn.yingchun.ui.donors;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Taking a registry file in, step by step: choose a file, read it, look at it, take all of it or nothing.
public final class ImportModel {
    /// Where one is. Nothing is in the office before [Done].
    public sealed interface Step {}

    /// No file yet, or another one is wanted.
    public record Choosing() implements Step {}

    /// The file is read through; nothing is written.
    public record Reading(Path file, Job job) implements Step {}

    /// Everything about the file is known; nothing is written.
    public record Looking(Path file, Preview preview) implements Step {
        /// A file with a wrong row is not taken at all, so that no donor is missing without anybody knowing.
        public boolean canBeTaken() {
            return preview.reading().isSound() && preview.reading().sound() > 0;
        }
    }

    /// All rows go in; a cancel or an error takes all of them back.
    public record Taking(Path file, Preview preview, Job job) implements Step {}

    /// All rows are in, durably.
    public record Done(Imported imported) implements Step {}

    private final Work work;
    private final BiFunction<Path, Progress, Preview> read;
    private final BiFunction<Path, Progress, Imported> take;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Choosing());

    public ImportModel(Work work, BiFunction<Path, Progress, Preview> read, BiFunction<Path, Progress, Imported> take) {
        this.work = work;
        this.read = read;
        this.take = take;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Back to the beginning; work under way is told to stop.
    public void restart() {
        job().ifPresent(Job::cancel);
        step.set(new Choosing());
    }

    /// Reads the file through.
    public void read(Path file) {
        restart();
        begin("donors.import.reading", progress -> read.apply(file, progress), job -> new Reading(file, job),
                preview -> new Looking(file, preview));
    }

    /// Takes what was looked at. Only from [Looking], and only if it can be taken.
    public void take() {
        if (step.get() instanceof Looking looking && looking.canBeTaken()) {
            begin("donors.import.taking", progress -> take.apply(looking.file(), progress),
                    job -> new Taking(looking.file(), looking.preview(), job), Done::new);
        }
    }

    /// Stops reading or taking; nothing of it stays.
    public void cancel() {
        job().ifPresent(Job::cancel);
    }

    private Optional<Job> job() {
        return switch (step.get()) {
            case Reading reading -> Optional.of(reading.job());
            case Taking taking -> Optional.of(taking.job());
            default -> Optional.empty();
        };
    }

    private <T> void begin(String title, Function<Progress, T> act,
            Function<Job, Step> under, Function<T, Step> after) {
        var before = step.get();
        var job = work.run(title, act, answer -> step.set(after.apply(answer)), problem -> {
            work.tell(problem);
            step.set(before);
        });
        if (!job.over()) {
            step.set(under.apply(job));
        }
    }
}
