package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.crash.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Flips bits, zeroes blocks, puts old blocks back and cuts each file of an office. Either the program heals it by itself and
/// everything is there, or it refuses with a sentence and names the first record that is bad; wrong values are never shown.
class DamageOfEachFileTest {
    private static final int BLOCK = 4096;

    @TempDir
    Path temporary;

    private int healed;
    private int refused;

    private enum Harm { BIT, ZEROES, STALE, CUT }

    @ParameterizedTest
    @ValueSource(strings = {"journal/000001.journal", "journal/newest", "index/index-1.mv.db", "index/current.json", "keys.json", "keys.copy.json"})
    void aFewDamagesOfEachFileAreAllFound(String file) throws IOException {
        damage(file, 4);
    }

    @ParameterizedTest
    @Tag("soak")
    @ValueSource(strings = {"journal/000001.journal", "journal/newest", "index/index-1.mv.db", "index/current.json", "keys.json", "keys.copy.json"})
    void threeHundredDamagesOfEachKindOfEachFileAreAllFound(String file) throws IOException {
        damage(file, 300);
    }

    private void damage(String name, int each) throws IOException {
        var good = temporary.resolve("good");
        var old = temporary.resolve("old");
        List<Fact> facts;
        try (var office = Offices.create(good)) {
            work(office, 0, 60);
        }
        copy(good, old);
        try (var office = Offices.open(good)) {
            work(office, 60, 90);
            facts = office.latest(1_000);
        }
        var whole = Files.readAllBytes(good.resolve(name));
        var stale = Files.readAllBytes(old.resolve(name));
        var random = new Random(each);
        for (var harm : Harm.values()) {
            for (int i = 0; i < each; i++) {
                var dir = temporary.resolve("bad");
                copy(good, dir);
                var bad = harmed(harm, whole, stale, random);
                Files.write(dir.resolve(name), bad);
                open(dir, facts, harm + " " + i + " of " + name, Arrays.equals(bad, whole));
            }
        }
        System.out.printf("store: %s: %d bits flipped, %d zeroed and %d stale 4 KB blocks, %d cuts: %d healed by itself with every fact,"
                + " %d refused and named, 0 unnoticed%n", name, each, each, each, each, healed, refused);
    }

    private void open(Path dir, List<Fact> facts, String what, boolean unharmed) {
        try (var office = Offices.open(dir)) {
            assertThat(office.latest(1_000)).as(what).isEqualTo(facts);
            assertThat(office.verify(Progress.NONE).troubles()).as(what).isEmpty();
            healed++;
        } catch (Trouble named) {
            assertThat(unharmed).as(what).isFalse();
            assertThat(named.key()).as(what).isIn("store.journal.damaged", "store.journal.newer");
            refused++;
        }
    }

    private static byte[] harmed(Harm harm, byte[] whole, byte[] stale, Random random) {
        var bad = whole.clone();
        var blocks = Math.max(1, whole.length / BLOCK);
        var at = random.nextInt(blocks) * BLOCK;
        switch (harm) {
            case BIT -> bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            case ZEROES -> Arrays.fill(bad, at, Math.min(bad.length, at + BLOCK), (byte) 0);
            case STALE -> {
                var from = random.nextInt(Math.max(1, stale.length / BLOCK)) * BLOCK;
                var length = Math.min(BLOCK, Math.min(bad.length - at, stale.length - from));
                System.arraycopy(stale, from, bad, at, length);
            }
            case CUT -> bad = Arrays.copyOf(bad, random.nextInt(bad.length));
        }
        return bad;
    }

    private static void work(Office office, long from, long to) {
        LongStream.range(from, to).forEach(number -> office.record(Work.act(number, office.subject())));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        try (var files = Files.list(to.resolve("index"))) {
            for (var extra : files.filter(file -> !Files.exists(from.resolve("index").resolve(file.getFileName()))).toList()) {
                Files.delete(extra);
            }
        }
    }
}
