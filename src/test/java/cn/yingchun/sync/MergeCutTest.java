package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A merge is killed: of what it wrote to the disk only the first so many bytes are there. Then all of the bundle counts or
/// nothing, and taking it again completes it.
class MergeCutTest {
    private static final int DONORS = 40;
    private static final int MANY = 5_500;
    private static final int BLOCK = 5_000;

    @TempDir
    Path dir;

    @Test
    void aMergeThatIsCutOffIsWholeOrNotThereAndComesAgain() throws IOException {
        cut(10, 5);
    }

    @Test
    @Tag("soak")
    void twoHundredMergesThatAreCutOffAreWholeOrNotThereAndComeAgain() throws IOException {
        cut(200, 6);
    }

    @Test
    void aDatabaseKilledWhileItFollowedALargeMergeGoesOnWithoutBeingMadeAnew() throws IOException {
        var killed = dir.resolve("killed");
        String digest;
        try (var pair = Pair.in(dir)) {
            pair.there.record(new Act(pair.there.user(), Pair.NOON, Optional.empty(), IntStream.range(0, MANY)
                    .mapToObj(n -> Deed.of(Pair.donor(n), new DonorFact.Named("演示·" + n, Optional.empty()))).toList()));
            var before = Offices.index(pair.here).ask(Before::of);
            pair.merge(pair.bundle());
            digest = pair.here.digest();
            Offices.index(pair.here).ask(sql -> before.backTo(sql, Link.begin(pair.there.carrying().own())));
            copy(dir.resolve("here"), killed);
        }
        try (var office = Offices.open(killed)) {
            assertThat(office.told()).isEmpty();
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
            assertThat(office.digest()).isEqualTo(digest);
        }
    }

    /// Where the index stood before a merge.
    private record Before(Result<?> strands, long seq, String chain) {
        static Before of(DSLContext sql) {
            var mark = sql.fetchSingle("select seq, chain from mark");
            return new Before(sql.fetch("select device, incarnation, seq, link from strand"), mark.get(0, Long.class), mark.get(1, String.class));
        }

        /// What a kill leaves behind the first block of a merge: facts beyond an end that has not moved.
        int backTo(DSLContext sql, Link theirs) {
            sql.execute("update strand set seq = 0, link = ?", theirs.text());
            strands.forEach(row -> sql.execute("update strand set seq = ?, link = ? where device = ? and incarnation = ?",
                    row.get(2), row.get(3), row.get(0), row.get(1)));
            sql.execute("delete from fact f where seq > (select s.seq from strand s where s.device = f.device and s.incarnation = f.incarnation)"
                    + " and (seq > ? or device in (select device from strand where seq > 0))", BLOCK);
            sql.execute("delete from came_in");
            sql.execute("update mark set seq = ?, chain = ?", seq, chain);
            assertThat(sql.fetchSingle("select count(*) from fact").get(0, Integer.class)).isBetween(BLOCK, MANY);
            return sql.execute("commit");
        }
    }

    private void cut(int times, long seed) throws IOException {
        Path bundle;
        try (var pair = Pair.in(dir)) {
            for (int donor = 1; donor <= DONORS; donor++) {
                Pair.name(pair.there, donor, "演示·" + donor);
            }
            bundle = pair.bundle();
        }
        var here = dir.resolve("here");
        copy(here, dir.resolve("before"));
        merge(here, bundle);
        var grown = grown(here.resolve("journal"), dir.resolve("before/journal"));
        var all = grown.values().stream().mapToInt(bytes -> bytes.length).sum();
        var random = new Random(seed);
        var nothing = 0;
        for (int i = 0; i < times; i++) {
            var left = i == 0 ? all : random.nextInt(all);
            var there = dir.resolve("cut" + i);
            copy(dir.resolve("before"), there);
            write(there.resolve("journal"), grown, left);
            try (var office = Offices.open(there)) {
                var held = held(office);
                assertThat(held).as("after %d of %d bytes", left, all).isIn(0, DONORS);
                nothing += held == 0 ? 1 : 0;
            }
            assertThat(merge(there, bundle)).as("after %d of %d bytes, and again", left, all).isEqualTo(DONORS);
            remove(there);
        }
        System.out.println("sync: " + times + " merges cut off: " + nothing + " not there, " + (times - nothing) + " whole, all complete when taken again");
    }

    private static int merge(Path office, Path bundle) {
        try (var open = Offices.open(office)) {
            new Exchange(open, Clock.systemUTC()).merge(bundle, office.resolveSibling("receipts"), Progress.NONE);
            return held(open);
        }
    }

    private static int held(Office office) {
        var held = 0;
        for (int donor = 1; donor <= DONORS; donor++) {
            held += office.history(Pair.donor(donor)).size();
        }
        return held;
    }

    /// What the merge appended, file by file in the order of writing; the witness of the newest record is written last.
    private static Map<String, byte[]> grown(Path after, Path before) throws IOException {
        var grown = new LinkedHashMap<String, byte[]>();
        try (var files = Files.list(after)) {
            for (var file : files.filter(one -> !one.endsWith("newest")).sorted().toList()) {
                var old = before.resolve(file.getFileName());
                var bytes = Files.readAllBytes(file);
                grown.put(file.getFileName().toString(), Arrays.copyOfRange(bytes, Files.exists(old) ? (int) Files.size(old) : 0, bytes.length));
            }
        }
        return grown;
    }

    private static void write(Path journal, Map<String, byte[]> grown, int most) throws IOException {
        var left = most;
        for (var one : grown.entrySet()) {
            var some = Arrays.copyOf(one.getValue(), Math.min(left, one.getValue().length));
            left -= some.length;
            if (some.length > 0) {
                Files.write(journal.resolve(one.getKey()), some, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
