package cn.yingchun.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.patient.PatientFact.Entered;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientDeskTest {
    private static final String TYPING = "A*30:01^B*13:02^DRB1*07:01";

    @TempDir
    private Path dir;

    @Test
    void whatOfAnEarlierPatientDiffersIsWrittenAndTakenBackByChangingAgain() {
        try (var shop = new Shop(dir)) {
            var desk = shop.patients();
            var id = desk.enter(new Entered("P-1", "演示", Sex.F, "40-49", 60, TYPING, Optional.of("A+"), Optional.empty()));
            var before = desk.details(id);
            assertThat(before).isEqualTo(new Details(60, TYPING, new Blood("A+", Cmv.UNKNOWN), Descent.UNKNOWN));

            var wanted = new Details(60, TYPING, new Blood("O-", Cmv.N), new Descent("CMDP", "HA"));
            assertThat(desk.change(id, wanted)).isEqualTo(before);
            assertThat(desk.details(id)).isEqualTo(wanted);
            assertThat(shop.office().history(Subject.of(id))).extracting(Fact::what).containsExactly(
                    new Entered("P-1", "演示", Sex.F, "40-49", 60, TYPING, Optional.of("A+"), Optional.empty()),
                    new PatientFact.BloodTold(Optional.of("O-"), Optional.of(Cmv.N)), new PatientFact.DescentTold("CMDP", "HA"));

            desk.change(id, before);
            assertThat(desk.details(id)).isEqualTo(before);
            assertThat(shop.office().patients().one(id).orElseThrow().typing()).isEqualTo(TYPING);
        }
    }

    @Test
    void aSearchEndsWithAReasonOfThePatientsSideAndIsTakenUpAgain() {
        try (var shop = new Shop(dir)) {
            var desk = shop.patients();
            var id = desk.enter(new Entered("P-1", "演示", Sex.F, "40-49", 60, TYPING));
            assertThatThrownBy(() -> desk.endSearch(id, "R01")).hasMessageContaining("case.reason.unknown");
            desk.endSearch(id, "P02");
            assertThat(shop.office().patients().one(id).orElseThrow().searching()).isFalse();
            desk.resumeSearch(id);
            assertThat(shop.office().patients().one(id).orElseThrow().searching()).isTrue();
        }
    }

    @Test
    void anotherTypingAndWeightAreChangedInOneActAndAnImpossibleOneChangesNothing() {
        try (var shop = new Shop(dir)) {
            var desk = shop.patients();
            var id = desk.enter(new Entered("P-1", "演示", Sex.F, "40-49", 60, TYPING), new Descent(" CMDP ", ""));
            assertThat(desk.details(id).descent()).isEqualTo(new Descent("CMDP", ""));
            desk.change(id, new Details(62.5, "A*02:07", Blood.UNKNOWN, Descent.UNKNOWN));
            assertThat(shop.office().patients().one(id).orElseThrow().weightKg()).isEqualTo(62.5);
            assertThat(shop.office().patients().one(id).orElseThrow().typing()).isEqualTo("A*02:07");
            var facts = shop.office().history(Subject.of(id)).size();
            assertThatThrownBy(() -> desk.change(id, new Details(900, "A*24:02", Blood.UNKNOWN, Descent.UNKNOWN))).hasMessageContaining("case.value");
            assertThatThrownBy(() -> desk.change(id, new Details(60, " ", Blood.UNKNOWN, Descent.UNKNOWN))).hasMessageContaining("case.patient.typing");
            assertThat(shop.office().history(Subject.of(id))).hasSize(facts);
            desk.change(id, desk.details(id));
            assertThat(shop.office().history(Subject.of(id))).as("nothing differs").hasSize(facts);
        }
    }
}
