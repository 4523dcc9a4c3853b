package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CourseFact.Opened;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A province gives a county what concerns the county, and takes from it no word on anybody else.
class ScopeTest {
    private static final String COUNTY = "410122";

    @TempDir
    Path dir;
    private Pair pair;

    @BeforeEach
    void open() {
        pair = Pair.in(dir);
        pair.know(pair.theirs, pair.ours, COUNTY);
        pair.know(pair.ours, pair.theirs, "");
    }

    @AfterEach
    void close() {
        pair.close();
    }

    /// A case of a district with its donor and patient, all with the same number.
    private void opened(int number, String district) {
        pair.there.record(Act.of(pair.there.user(), Pair.NOON, aCase(number), new Opened(district + "-2026-T1-000" + number,
                new DonorId(new UUID(7, number)), new PatientId(new UUID(3, number)), LocalDate.of(2026, 11, 20), "N-" + number, Sex.F,
                LocalDate.of(1995, 5, 17), "D" + number, Optional.empty())));
        Pair.name(pair.there, number, "演示·" + number);
    }

    private static Subject aCase(int number) {
        return Subject.of(new CaseId(new UUID(2, number)));
    }

    @Test
    void theCountyReceivesItsCaseAndDonorAndNothingOfAnotherDistrictNorOfUsers() {
        opened(1, COUNTY);
        opened(2, "410225");
        pair.there.record(Act.of(pair.there.user(), Pair.NOON, pair.there.subject(), new OfficeFact.UserAdded("演示·新人", "coordinator")));
        var outcome = pair.merge(pair.bundle());
        assertThat(pair.here.history(aCase(1))).hasSize(1);
        assertThat(pair.here.history(Pair.donor(1))).hasSize(1);
        assertThat(pair.here.history(aCase(2))).isEmpty();
        assertThat(pair.here.history(Pair.donor(2))).isEmpty();
        assertThat(outcome.seen().kinds()).as("not who works there").doesNotContainKeys("office.UserAdded", "office.Founded", "office.PinChosen");
    }

    @Test
    void aCaseThatBecomesTheCountysComesWholeWithWhatWasWrittenBefore() {
        opened(3, "410225");
        pair.merge(pair.bundle());
        assertThat(pair.here.history(Pair.donor(3))).isEmpty();
        pair.there.record(Act.of(pair.there.user(), Pair.NOON, Pair.donor(3),
                new DonorFact.Transferred("410225", COUNTY)));
        pair.merge(pair.bundle());
        assertThat(pair.here.history(Pair.donor(3))).as("name and transfer").hasSize(2);
        assertThat(pair.here.history(aCase(3))).as("the old case stays where it was").isEmpty();
    }

    @Test
    void whatTheCountyWritesAboutOthersIsRefusedWithItsReason() {
        opened(1, COUNTY);
        opened(2, "410225");
        pair.theirs.merge(pair.merge(pair.bundle()).receipt().orElseThrow(), pair.stick, Progress.NONE);
        Pair.name(pair.here, 1, "演示·改");
        Pair.name(pair.here, 2, "演示·他县");
        var taken = pair.theirs.merge(pair.ours.export(pair.there.device(), pair.stick, Progress.NONE).files().getFirst(), pair.stick, Progress.NONE);
        assertThat(pair.there.history(Pair.donor(1))).hasSize(2);
        assertThat(pair.there.history(Pair.donor(2))).hasSize(1);
        assertThat(taken.seen().refused()).filteredOn(one -> pair.here.carrying().fact(one.fact()).orElseThrow().subject().equals(Pair.donor(2)))
                .singleElement().satisfies(one -> assertThat(one.reason()).isEqualTo("sync.refused.scope"));
    }
}
