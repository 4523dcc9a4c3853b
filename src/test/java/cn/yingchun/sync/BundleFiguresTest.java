package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.TalkFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Progress;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a bundle of 100,000 facts weighs and costs.
class BundleFiguresTest {
    private static final int FACTS = Integer.getInteger("sync.facts", 100_000);
    private static final int AN_ACT = 1_000;

    @TempDir
    Path dir;

    @Test
    @Tag("soak")
    void aHundredThousandFactsFitOntoAStickAndIntoAnOfficeInSeconds() throws Exception {
        try (var pair = Pair.in(dir)) {
            var start = cpu();
            for (int i = 0; i < FACTS / AN_ACT; i++) {
                write(pair, i);
            }
            var before = cpu();
            var made = pair.theirs.export(pair.here.device(), pair.stick, Progress.NONE);
            var exported = cpu() - before;
            long bytes = 0;
            for (var file : made.files()) {
                bytes += Files.size(file);
            }
            var begun = cpu();
            for (var file : made.files()) {
                pair.merge(file);
            }
            var merged = cpu() - begun;
            System.out.printf("sync: bundle of %d facts: %.2f MB in %d files (%.1f B a fact), written %.1f CPU s, exported %.1f CPU s, merged %.1f CPU s%n",
                    made.facts(), bytes / 1e6, made.files().size(), (double) bytes / made.facts(), before - start, exported, merged);
            System.out.printf("sync: an office that took them: journal %.0f B a fact, database %.0f B a fact%n",
                    (double) size(dir.resolve("here/journal")) / made.facts(), (double) size(dir.resolve("here/index")) / made.facts());
            assertThat(pair.here.carrying().have().reach(pair.there.carrying().own()).seq()).isGreaterThanOrEqualTo(FACTS);
        }
    }

    /// Calls about cases, each case twenty times, as a week of an office looks.
    private static void write(Pair pair, int turn) {
        var deeds = new ArrayList<Deed>();
        for (int i = 0; i < AN_ACT; i++) {
            var which = new CaseId(new UUID(0x0190_a000_0000_7000L + turn * 50L + i / 20, 0x8000_0000_0000_0000L + 7919L * turn));
            deeds.add(Deed.of(Subject.of(which), new TalkFact.Called(TalkFact.Channel.PHONE, TalkFact.Callee.DONOR,
                    TalkFact.CallResult.values()[i % 5], Optional.of("第" + i + "次通话"), Optional.empty())));
        }
        pair.there.record(new Act(pair.there.user(), Pair.NOON, Optional.empty(), deeds));
    }

    private static long size(Path folder) throws java.io.IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
