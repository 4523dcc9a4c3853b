package cn.yingchun.store.index;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.index.Generations.Current;
import cn.yingchun.store.keys.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The index files of one office: which one counts, opening it, making the next one.
public final class IndexFiles {
    private final Generations generations;
    private final char[] password;
    private final Projection projection;
    private final Duration patience;
    private int generation;
    private boolean distrusted;

    /// @param folder   of the index files
    /// @param patience how long H2 may keep silent before it counts as hung
    public IndexFiles(Disk disk, Path folder, MasterKey master, Projection projection, Duration patience) {
        this.generations = new Generations(disk, folder, master.seal());
        this.password = master.index();
        this.projection = projection;
        this.patience = patience;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw DiskTrouble.of(e, folder);
        }
    }

    /// The index that counts, if it is of today's form and is what it was when it was closed.
    Optional<Current> trusted() {
        try {
            var current = generations.current();
            generation = Math.max(generation, current.map(Current::generation).orElse(0));
            return !distrusted && current.isPresent() && current.get().schema().equals(Schema.name())
                    && generations.isAsClosed(current.get()) ? current : Optional.empty();
        } catch (IOException e) {
            throw DiskTrouble.of(e, generations.folder());
        }
    }

    Projection projection() {
        return projection;
    }

    /// Whether there are index files at all.
    boolean exist() {
        return generations.current().isPresent();
    }

    /// What a hung thread may still hold is never opened again.
    void distrust() {
        distrusted = true;
    }

    Index open(Current current) {
        note(new Current(current.generation(), current.schema(), Optional.empty()));
        return Index.open(generations.named(current.generation()), password, projection, patience);
    }

    /// Makes the next generation, lets it be filled, and only then makes it the one that counts.
    Index make(Consumer<Index> filling) {
        var next = free();
        var index = Index.make(generations.named(next), password, projection, patience);
        try {
            filling.accept(index);
            note(new Current(next, Schema.name(), Optional.empty()));
        } catch (RuntimeException e) {
            index.abandon();
            throw e;
        }
        generation = next;
        distrusted = false;
        return index;
    }

    /// Makes an index only to look into it.
    <T> T trial(Function<Index, T> look) {
        var number = free();
        var index = Index.make(generations.named(number), password, projection, patience);
        try {
            return look.apply(index);
        } finally {
            index.abandon();
            dropOthers();
        }
    }

    void sealClosed() {
        try {
            note(new Current(generation, Schema.name(), Optional.of(generations.hash(generation))));
        } catch (IOException e) {
            throw DiskTrouble.of(e, generations.folder());
        }
    }

    void dropOthers() {
        try {
            generations.keepOnly(generation);
        } catch (IOException e) {
            throw DiskTrouble.of(e, generations.folder());
        }
    }

    /// The sentence for an index that cannot be made: mostly there is no room for it.
    Trouble fullOr(Index.Broken broken) {
        var trouble = DiskTrouble.of(new IOException(broken), generations.folder());
        return trouble.key().equals("store.disk.full") ? trouble : new Trouble(broken, "store.index.failed");
    }

    /// A number that no file has yet: what a kill left half made is passed over and dropped later.
    private int free() {
        var next = generation + 1;
        while (Files.exists(generations.file(next))) {
            next++;
        }
        return next;
    }

    private void note(Current current) {
        try {
            generations.set(current);
        } catch (IOException e) {
            throw DiskTrouble.of(e, generations.folder());
        }
    }
}
