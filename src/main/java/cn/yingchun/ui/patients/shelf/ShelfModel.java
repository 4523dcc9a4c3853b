package cn.yingchun.ui.patients.shelf;

import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The shelf of allele names, codes and frequencies: what stands there, and taking something in.
public final class ShelfModel {
    private final Work work;
    private final ShelfDesk desk;
    private final ReadOnlyObjectWrapper<List<ShelfItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Job>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Function<Words, String>>> told = new ReadOnlyObjectWrapper<>(List.of());

    public ShelfModel(Work work, ShelfDesk desk) {
        this.work = work;
        this.desk = desk;
    }

    public ReadOnlyObjectProperty<List<ShelfItem>> items() {
        return items.getReadOnlyProperty();
    }

    /// The taking in that is under way.
    public ReadOnlyObjectProperty<Optional<Job>> running() {
        return running.getReadOnlyProperty();
    }

    /// What came of the last one, in sentences.
    public ReadOnlyObjectProperty<List<Function<Words, String>>> told() {
        return told.getReadOnlyProperty();
    }

    public void look() {
        work.latest("patients.shelf", _ -> desk.items().get(), items::set);
    }

    /// Takes a file in; one at a time.
    public void take(ShelfTaking wanted) {
        if (running.get().isEmpty()) {
            told.set(List.of());
            var job = work.run("shelf.taking", progress -> desk.take().apply(wanted, progress), this::done, this::failed);
            running.set(job.over() ? Optional.empty() : Optional.of(job));
        }
    }

    public void cancel() {
        running.get().ifPresent(Job::cancel);
    }

    private void done(List<Remark> remarks) {
        running.set(Optional.empty());
        told.set(remarks.stream().<Function<Words, String>>map(ShelfModel::sentence).toList());
        look();
    }

    private static Function<Words, String> sentence(Remark remark) {
        return words -> words.say(remark.key(), remark.arguments().toArray());
    }

    private void failed(Throwable problem) {
        running.set(Optional.empty());
        switch (problem) {
            case Cancelled _ -> told.set(List.of(sentence(Remark.of("shelf.cancelled"))));
            case Trouble trouble -> told.set(List.of(trouble::in));
            default -> work.tell(problem);
        }
    }
}
