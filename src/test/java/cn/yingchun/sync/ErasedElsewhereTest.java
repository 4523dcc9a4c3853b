package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.SecondPerson;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One office erases somebody whom the other knows too: the other is told, does the same, and the first hears of it.
class ErasedElsewhereTest {
    private static final DonorId DONOR = new DonorId(Pair.donor(1).id());
    private static final SecondPerson SECOND = SecondPerson.onPaper("演示·孙二");

    @TempDir
    Path dir;

    private Office erased(Office office, String folder) {
        office.erasure().run(DONOR, "本人书面要求", SECOND, Progress.NONE);
        return Offices.open(dir.resolve(folder));
    }

    private Outcome send(Office from, Office to) {
        var file = new Exchange(from, Clock.systemUTC()).export(to.device(), dir.resolve("stick"), Progress.NONE).files().getFirst();
        return new Exchange(to, Clock.systemUTC()).merge(file, dir.resolve("stick"), Progress.NONE);
    }

    private static boolean knows(Office office) {
        return office.latest(1_000).stream().map(Fact::toString).anyMatch(word -> word.contains("演示·赵一"));
    }

    @Test
    void theOtherOfficeIsToldDoesTheSameAndTheFirstHearsOfIt() {
        try (var pair = Pair.in(dir)) {
            Pair.name(pair.there, 1, "演示·赵一");
            pair.merge(pair.bundle());
            try (var there = erased(pair.there, "there")) {
                assertThat(knows(there)).isFalse();
                assertThat(pair.here.erasure().kept(DONOR).asked()).isFalse();
                send(there, pair.here);
                assertThat(pair.here.erasure().kept(DONOR)).satisfies(kept -> {
                    assertThat(kept.asked()).isTrue();
                    assertThat(kept.mayErase()).isTrue();
                });
                assertThat(there.erasure().alsoErased(DONOR)).isZero();
                try (var here = erased(pair.here, "here")) {
                    assertThat(knows(here)).isFalse();
                    send(here, there);
                    assertThat(there.erasure().alsoErased(DONOR)).isEqualTo(1);
                    assertThat(here.verify(Progress.NONE).troubles()).isEmpty();
                    send(there, here);
                    assertThat(knows(here)).as("no bundle brings the name back").isFalse();
                }
            }
        }
    }
}
