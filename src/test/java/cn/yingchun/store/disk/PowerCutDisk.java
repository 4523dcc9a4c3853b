package cn.yingchun.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A disk that loses power: what was forced survives; of everything else each 512-byte sector survives or not, in any
/// order, as real disks do. Names survive once their folder was forced.
public final class PowerCutDisk implements Disk {
    private static final int SECTOR = 512;

    private final Random random;
    private final Map<Path, byte[]> forced = new LinkedHashMap<>();
    private final List<Renamed> unforcedNames = new ArrayList<>();
    private boolean off;
    private boolean atNextForce;

    public PowerCutDisk(Random random) {
        this.random = random;
    }

    private record Renamed(Path from, Path to, byte[] before) {}

    /// Power goes at the next force, before anything of it is safe.
    public void cutBeforeForce() {
        atNextForce = true;
    }

    /// Power is gone: leaves on the real disk what would be found afterwards.
    public void cut() throws IOException {
        off = true;
        for (var name : unforcedNames.reversed()) {
            if (random.nextBoolean()) {
                Files.deleteIfExists(name.to());
                forced.remove(name.to());
                if (name.before().length > 0) {
                    Files.write(name.to(), name.before());
                }
            }
        }
        for (var file : forced.entrySet()) {
            if (Files.exists(file.getKey())) {
                Files.write(file.getKey(), after(file.getValue(), Files.readAllBytes(file.getKey())));
            }
        }
    }

    private byte[] after(byte[] safe, byte[] wanted) {
        if (Arrays.equals(safe, wanted)) {
            return safe;
        }
        var sizes = random.nextInt(3);
        var size = sizes == 0 ? safe.length : sizes == 1 ? wanted.length
                : Math.min(safe.length, wanted.length) + random.nextInt(Math.abs(safe.length - wanted.length) + 1);
        var found = new byte[size];
        for (int at = 0; at < size; at += SECTOR) {
            var source = random.nextBoolean() ? wanted : safe;
            var length = Math.min(SECTOR, Math.min(size, source.length) - at);
            if (length > 0) {
                System.arraycopy(source, at, found, at, length);
            }
        }
        return found;
    }

    private void on() throws IOException {
        if (off) {
            throw new IOException("power is off");
        }
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        on();
        if (!forced.containsKey(file)) {
            forced.put(file, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
        }
        var real = Disk.REAL.open(file);
        return new DiskFile() {
            @Override
            public long size() throws IOException {
                on();
                return real.size();
            }

            @Override
            public void read(byte[] into, long at) throws IOException {
                on();
                real.read(into, at);
            }

            @Override
            public void write(byte[] bytes, long at) throws IOException {
                on();
                real.write(bytes, at);
            }

            @Override
            public void truncate(long size) throws IOException {
                on();
                real.truncate(size);
            }

            @Override
            public void force() throws IOException {
                on();
                if (atNextForce) {
                    cut();
                    on();
                }
                forced.put(file, Files.readAllBytes(file));
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        on();
        unforcedNames.add(new Renamed(from, to, Files.exists(to) ? Files.readAllBytes(to) : new byte[0]));
        Disk.REAL.rename(from, to);
        var content = forced.remove(from);
        forced.put(to, content == null ? Files.readAllBytes(to) : content);
    }

    @Override
    public void delete(Path file) throws IOException {
        on();
        Disk.REAL.delete(file);
        forced.remove(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        on();
        unforcedNames.removeIf(name -> folder.equals(name.to().toAbsolutePath().getParent()));
    }
}
