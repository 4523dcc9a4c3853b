package cn.yingchun.store.keys;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.codec.Json;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// `keys.json` and its twin `keys.copy.json`: whose office it is and one slot a user. Either of the two is enough.
final class KeyFile {
    private static final List<String> NAMES = List.of("keys.json", "keys.copy.json");

    private final Disk disk;
    private final Path folder;
    /// Reading may mend a copy, so that it takes turns with writing: else keys of before could be put over new ones.
    private final ReentrantLock turn = new ReentrantLock();

    KeyFile(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /// What lies on disk: the keys as text with a check value, so that a damaged copy is known for one before a password
    /// is blamed for it.
    private record Lying(int format, String keys, long check) {}

    /// One change after the other, or one of two would be forgotten.
    void change(UnaryOperator<Keys> how) {
        turn.lock();
        try {
            write(how.apply(read()));
        } finally {
            turn.unlock();
        }
    }

    void write(Keys keys) {
        turn.lock();
        try {
            put(keys);
        } finally {
            turn.unlock();
        }
    }

    private void put(Keys keys) {
        var text = Json.write(keys);
        var bytes = Json.write(new Lying(Keys.FORMAT, text, check(text))).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try {
            for (var name : NAMES) {
                Whole.write(disk, folder.resolve(name), bytes);
            }
        } catch (IOException e) {
            throw DiskTrouble.of(e, folder);
        }
    }

    /// The keys of the office in this folder; a damaged copy is replaced by the good one.
    ///
    /// @throws Trouble `store.office.none`, `store.keys.damaged`, `store.newer`
    Keys read() {
        turn.lock();
        try {
            return mended();
        } finally {
            turn.unlock();
        }
    }

    private Keys mended() {
        if (NAMES.stream().noneMatch(name -> Files.exists(folder.resolve(name)))) {
            throw new Trouble("store.office.none", folder.toString());
        }
        var copies = NAMES.stream().map(this::copy).toList();
        var good = copies.stream().flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new Trouble("store.keys.damaged", folder.toString()));
        if (!copies.stream().allMatch(copy -> copy.equals(Optional.of(good)))) {
            put(good);
        }
        return good;
    }

    private Optional<Keys> copy(String name) {
        try {
            var text = Files.readString(folder.resolve(name));
            var lying = Json.read(text, Lying.class);
            if (lying.format() > Keys.FORMAT) {
                throw new Trouble("store.newer");
            }
            // Every byte must be as this program writes it: one that differs was damaged or changed.
            return Stream.of(lying).filter(it -> Json.write(it).equals(text) && check(it.keys()) == it.check())
                    .map(it -> Json.read(it.keys(), Keys.class)).findFirst();
        } catch (IOException | IllegalArgumentException | NullPointerException damaged) {
            return Optional.empty();
        }
    }

    private static long check(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
