package cn.yingchun.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.store.Offices;
import cn.yingchun.store.disk.Disk;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A locked office is a closed one: neither its master key nor a name is left in what the program still holds in memory.
class WipedKeyTest {
    private static final byte MASK = 0x5a;
    private static final int PART = 8 << 20;

    @TempDir
    Path dir;

    @Test
    void neitherTheKeyNorANameIsLeftInMemoryOnceTheOfficeIsLocked() throws Exception {
        var masked = worked();
        try (var open = Offices.open(dir.resolve("office"))) {
            assertThat(open.latest(1)).isNotEmpty();
            assertThat(found(dump("open"), masked)).as("while it is open the search finds the key").isTrue();
        }
        var locked = dump("locked");
        assertThat(found(locked, masked)).as("the master key").isFalse();
        assertThat(found(locked, masked(name()))).as("a name").isFalse();
    }

    /// A name that stands nowhere as a constant.
    private static byte[] name() {
        return ("canary" + "-" + System.nanoTime() / Long.MAX_VALUE + 31 * "memory".length()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] worked() {
        try (var office = Offices.create(dir.resolve("office"))) {
            office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(new DonorId(new UUID(7, 7))),
                    new DonorFact.Named(new String(name(), StandardCharsets.ISO_8859_1), Optional.empty())));
            office.donors().one(new DonorId(new UUID(7, 7)));
        }
        var doorkeeper = new Doorkeeper(Disk.REAL, dir.resolve("office"), Clock.systemUTC(), Offices.CHEAP);
        try (var master = doorkeeper.enter(Offices.USER, Offices.password()).master()) {
            return masked(master.secret().clone());
        }
    }

    private static byte[] masked(byte[] secret) {
        for (int i = 0; i < secret.length; i++) {
            secret[i] ^= MASK;
        }
        return secret;
    }

    private Path dump(String name) throws IOException {
        var file = dir.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
        return file;
    }

    /// Looks for the unmasked bytes without ever holding them in one piece, part by part: the memory of a long test run is large.
    private static boolean found(Path where, byte[] masked) throws IOException {
        try (var in = Files.newInputStream(where)) {
            var part = new byte[PART];
            var kept = 0;
            for (int read = in.readNBytes(part, 0, PART); read > 0; read = in.readNBytes(part, kept, PART - kept)) {
                var end = kept + read;
                if (found(part, end, masked)) {
                    return true;
                }
                kept = Math.min(end, masked.length - 1);
                System.arraycopy(part, end - kept, part, 0, kept);
            }
            return false;
        }
    }

    private static boolean found(byte[] where, int end, byte[] masked) {
        for (int at = 0; at + masked.length <= end; at++) {
            var i = 0;
            while (i < masked.length && (where[at + i] ^ MASK) == masked[i]) {
                i++;
            }
            if (i == masked.length) {
                return true;
            }
        }
        return false;
    }
}
