package cn.yingchun.store.lists;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.crash.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {
    @TempDir
    Path dir;

    private Office office;

    @BeforeEach
    void work() {
        office = Offices.create(dir);
        LongStream.range(0, 40).forEach(number -> office.record(Work.act(number, office.subject())));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void casesWithTheNearestCollectionDayComeFirstAndPagesFitTogether() {
        var all = office.cases().page(CaseFilter.ALL, 0, 100);
        assertThat(all.total()).isEqualTo(10);
        assertThat(all.rows()).isSortedAccordingTo(Comparator.comparing((CaseRow row) -> row.d0().orElseThrow()).thenComparing(CaseRow::number));
        assertThat(office.cases().page(CaseFilter.ALL, 4, 3).rows()).isEqualTo(all.rows().subList(4, 7));
    }

    @Test
    void casesAreFoundByNumberStageAndDonor() {
        var one = office.cases().page(CaseFilter.text("-T-13"), 0, 10).rows().getFirst();
        assertThat(one.number()).isEqualTo("410105-2026-T-13");
        assertThat(office.cases().page(CaseFilter.of(one.donor()), 0, 10).rows()).contains(one);
        assertThat(office.cases().page(CaseFilter.ALL.in(Set.of(Stage.CLOSED)), 0, 10).total()).isZero();
        assertThat(office.cases().page(CaseFilter.ALL.in(Set.of(Stage.CONTACT)), 0, 10).total()).isEqualTo(10);
    }

    @Test
    void aFileFollowsWhatIsWritten() {
        var id = office.cases().page(CaseFilter.ALL, 0, 1).rows().getFirst().id();
        assertThat(office.cases().file(id).orElseThrow().stage()).isEqualTo(Stage.CONTACT);
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(id), new CourseFact.StageEntered(Stage.HR)));
        assertThat(office.cases().file(id).orElseThrow().stage()).isEqualTo(Stage.HR);
        assertThat(office.cases().one(id).orElseThrow().stage()).isEqualTo(Stage.HR);
        assertThat(office.cases().files(CaseFilter.ALL)).hasSize(10);
    }

    @Test
    void factsOfACaseThatWasNeverOpenedDisturbNobody() {
        var id = new CaseId(new UUID(9, 9));
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(id), new CourseFact.StageEntered(Stage.HR)));
        assertThat(office.cases().one(id)).isEmpty();
        assertThat(office.history(Subject.of(id))).hasSize(1);
    }

    @Test
    void patientsAreListedByTheirLastChangeAndFoundByCode() {
        var patients = office.patients().page("", true, 0, 100);
        assertThat(patients.total()).isEqualTo(10);
        assertThat(patients.rows().getFirst().code()).isEqualTo("P36");
        var first = office.patients().byCode("P0").orElseThrow();
        assertThat(first.typing()).isEqualTo("A*02:07+A*11:01");
        assertThat(first.weightKg()).isEqualTo(62.5);
        office.record(Act.of(Offices.USER, Instant.EPOCH, Subject.of(first.id()), new PatientFact.SearchEnded("P01")));
        assertThat(office.patients().page("", true, 0, 100).total()).isEqualTo(9);
        assertThat(office.patients().page("p0", false, 0, 100).rows()).extracting(it -> it.id()).containsExactly(first.id());
        assertThat(office.patients().one(new PatientId(new UUID(8, 8)))).isEmpty();
    }
}
