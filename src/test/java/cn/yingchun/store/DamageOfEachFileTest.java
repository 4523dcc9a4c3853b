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
            assertThat(named.key()).as(what).isEqualTo("store.journal.newer");
            refused++;
        }
    }

    /// The same without a database that could help, and with nothing to mend from.
    @ParameterizedTest
    @ValueSource(ints = 6)
    void withoutTheDatabaseAllFactsBeforeAndBehindTheDamageAreReadAndTheLostOnesNamed(int each) throws IOException {
        alone(each);
    }

    @ParameterizedTest
    @Tag("soak")
    @ValueSource(ints = 300)
    void withoutTheDatabaseThreeHundredOfEachKindLeaveEverythingElseReadable(int each) throws IOException {
        alone(each);
    }

    private void alone(int each) throws IOException {
        var good = temporary.resolve("good");
        List<Fact> facts;
        try (var office = Offices.create(good)) {
            work(office, 0, 90);
            facts = office.latest(1_000);
        }
        var name = "journal/000001.journal";
        var whole = Files.readAllBytes(good.resolve(name));
        var random = new Random(each);
        var lost = 0L;
        for (var harm : Harm.values()) {
            for (int i = 0; i < each; i++) {
                var dir = temporary.resolve("alone");
                copy(good, dir);
                Files.deleteIfExists(dir.resolve("index/current.json"));
                var bad = harmed(harm, whole, whole, random);
                Files.write(dir.resolve(name), bad);
                lost += openAlone(dir, facts, harm + " " + i, Arrays.equals(bad, whole));
            }
        }
        System.out.printf("store: the journal alone: %d bits flipped, %d zeroed and %d stale 4 KB blocks, %d cuts: all found, every fact before and"
                + " behind read, %d lost facts named; %d without their founding record refused%n", each, each, each, each, lost, refused);
    }

    private long openAlone(Path dir, List<Fact> facts, String what, boolean unharmed) {
        try (var office = Offices.open(dir)) {
            var wounds = office.wounds().all();
            assertThat(wounds.isEmpty()).as(what).isEqualTo(unharmed);
            var read = office.latest(1_000).stream().filter(facts::contains).toList();
            var missing = facts.stream().filter(fact -> !read.contains(fact)).toList();
            assertThat(missing).as(what).allMatch(fact -> wounds.stream().anyMatch(wound -> named(wound, fact)));
            assertThat(wounds.stream().mapToLong(Wounds.Wound::records).sum()).as(what).isLessThanOrEqualTo(Math.max(0, missing.size()));
            assertThat(office.record(Work.act(1_000, office.subject()))).as("goes on: " + what).hasSize(3);
            return missing.size();
        } catch (Trouble foundingIsGone) {
            assertThat(foundingIsGone.key()).as("%s: %s", what, foundingIsGone.getCause()).isIn("store.journal.damaged", "store.journal.newer");
            refused++;
            return 0;
        }
    }

    private static boolean named(Wounds.Wound wound, Fact fact) {
        var numbers = wound.facts().substring(wound.facts().lastIndexOf('.') + 1).split("–", -1);
        var first = Long.parseLong(numbers[0]);
        var last = numbers.length == 1 ? first : numbers[1].isEmpty() ? Long.MAX_VALUE : Long.parseLong(numbers[1]);
        return first <= fact.name().seq() && fact.name().seq() <= last;
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
        for (var folder : List.of("index", "journal")) {
            try (var files = Files.list(to.resolve(folder))) {
                for (var extra : files.filter(file -> !Files.exists(from.resolve(folder).resolve(file.getFileName()))).toList()) {
                    Files.delete(extra);
                }
            }
        }
    }
}
