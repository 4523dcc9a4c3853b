package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {
    @TempDir
    Path dir;
    private Pair pair;

    @BeforeEach
    void open() {
        pair = Pair.in(dir);
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private void bothWays() {
        pair.merge(pair.bundle());
        pair.theirs.merge(pair.ours.export(pair.there.device(), pair.stick, Progress.NONE).files().getFirst(), pair.stick, Progress.NONE);
    }

    private static List<Conflict> conflicts(Office office) {
        return office.carrying().conflicts();
    }

    @Test
    void bothOfficesSeeTheSameConflictOnceAndOneDecisionEndsItForBoth() {
        Pair.name(pair.here, 1, "演示·李小花");
        Pair.name(pair.there, 1, "演示·李晓华");
        bothWays();
        assertThat(conflicts(pair.here)).hasSize(1).isEqualTo(conflicts(pair.there));
        var conflict = conflicts(pair.here).getFirst();
        assertThat(conflict.versions()).extracting(fact -> ((DonorFact.Named) fact.what()).name())
                .containsExactlyInAnyOrder("演示·李小花", "演示·李晓华");
        var kept = conflict.versions().stream().filter(fact -> fact.what().equals(new DonorFact.Named("演示·李小花", java.util.Optional.empty())))
                .findFirst().orElseThrow();
        pair.ours.deciding().keep(conflict, kept, "");
        bothWays();
        assertThat(conflicts(pair.here)).isEmpty();
        assertThat(conflicts(pair.there)).isEmpty();
        assertThat(DonorFile.of(pair.there.history(Pair.donor(1))).name()).contains("演示·李小花");
        assertThat(pair.there.history(Pair.donor(1))).as("nothing disappeared").hasSize(3);
    }

    @Test
    void whoeverWritesAfterTheExchangeHasSeenTheOthersValue() {
        Pair.name(pair.there, 1, "演示·李晓华");
        bothWays();
        Pair.name(pair.here, 1, "演示·李小花");
        bothWays();
        assertThat(conflicts(pair.here)).isEmpty();
        assertThat(DonorFile.of(pair.there.history(Pair.donor(1))).name()).contains("演示·李小花");
    }

    @Test
    void aThirdValueWrittenWhileTwoConflictDecidesNothing() {
        Pair.name(pair.here, 1, "演示·李小花");
        Pair.name(pair.there, 1, "演示·李晓华");
        bothWays();
        Pair.name(pair.here, 1, "演示·李小华");
        assertThat(conflicts(pair.here)).singleElement().satisfies(conflict -> assertThat(conflict.versions()).hasSize(2));
    }

    @Test
    void aDecisionOnWhatHasChangedMeanwhileIsRefused() {
        Pair.name(pair.here, 1, "演示·李小花");
        Pair.name(pair.there, 1, "演示·李晓华");
        bothWays();
        var old = conflicts(pair.here).getFirst();
        Pair.name(pair.here, 1, "演示·李小华");
        assertThatThrownBy(() -> pair.ours.deciding().keep(old, old.versions().getFirst(), ""))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("sync.conflict.gone"));
    }
}
