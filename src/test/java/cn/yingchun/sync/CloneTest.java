package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.Offices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody copies the folder of an office, and both copies are worked in.
class CloneTest {
    @TempDir
    Path dir;

    @Test
    void aCopiedDeviceIsFoundOutTakesANewIdentityAndLosesNothing() throws IOException {
        try (var pair = Pair.in(dir)) {
            pair.there.close();
            copy(dir.resolve("there"), dir.resolve("copy"));
            try (var original = Offices.open(dir.resolve("there"))) {
                Pair.name(original, 1, "演示·赵一");
                pair.merge(new Exchange(original, Clock.systemUTC()).export(pair.here.device(), pair.stick, Progress.NONE).files().getFirst());
            }
            Path receipt;
            try (var copy = Offices.open(dir.resolve("copy"))) {
                Pair.name(copy, 2, "演示·钱二");
                var outcome = pair.merge(new Exchange(copy, Clock.systemUTC()).export(pair.here.device(), pair.stick, Progress.NONE).files().getFirst());
                assertThat(outcome.seen().sorted().forked()).as("the copy used the original's numbers").isNotEmpty();
                assertThat(pair.here.history(Pair.donor(1))).as("what was there first stays").hasSize(1);
                receipt = outcome.receipt().orElseThrow();
                var refusing = receipt;
                assertThatThrownBy(() -> new Exchange(copy, Clock.systemUTC()).merge(refusing, pair.stick, Progress.NONE))
                        .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("sync.clone.found"));
            }
            try (var copy = Offices.open(dir.resolve("copy"))) {
                assertThat(copy.carrying().own().incarnation()).isGreaterThan(1);
                assertThat(copy.history(copy.subject()).getLast().what()).isInstanceOf(SyncFact.Reborn.class);
                var theirs = new Exchange(copy, Clock.systemUTC());
                theirs.merge(receipt, pair.stick, Progress.NONE);
                theirs.deciding().sayAgain(copy.history(Pair.donor(2)).getFirst());
                pair.merge(theirs.export(pair.here.device(), pair.stick, Progress.NONE).files().getFirst());
                assertThat(pair.here.history(Pair.donor(2))).as("said again under the new name").hasSize(1);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
