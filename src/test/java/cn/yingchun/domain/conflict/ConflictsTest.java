package cn.yingchun.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.cases.TalkFact;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.patient.PatientFact.Reweighed;
import cn.yingchun.domain.say.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConflictsTest {
    private static final Subject PATIENT = Subject.of(new PatientId(new UUID(1, 1)));
    private static final CaseId CASE = new CaseId(new UUID(2, 2));
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private long clock;

    private Fact fact(String device, long seq, Subject subject, What what, Fact... saw) {
        return new Fact(new FactName(device, 1, seq), ++clock, 1, "演示·" + device, NOON, NOON, Optional.empty(), subject, what,
                java.util.Arrays.stream(saw).map(Fact::name).toList());
    }

    private Fact kg(String device, long seq, double kg, Fact... saw) {
        return fact(device, seq, PATIENT, new Reweighed(kg), saw);
    }

    @Test
    void twoValuesThatDidNotSeeEachOtherAreAConflictWithTheirBase() {
        var base = kg("a", 1, 60);
        var here = kg("a", 2, 61);
        var there = kg("b", 1, 66, base);
        assertThat(Conflicts.of(PATIENT, List.of(base, here, there))).singleElement().satisfies(conflict -> {
            assertThat(conflict.versions()).containsExactly(there, here);
            assertThat(conflict.base()).contains(base);
            assertThat(conflict.isMedical()).isTrue();
        });
    }

    @Test
    void aValueWrittenInSightOfTheOtherReplacesIt() {
        var here = kg("a", 1, 60);
        assertThat(Conflicts.of(PATIENT, List.of(here, kg("b", 1, 66, here)))).isEmpty();
    }

    @Test
    void theSameValueTwiceIsNoConflict() {
        assertThat(Conflicts.of(PATIENT, List.of(kg("a", 1, 60), kg("b", 1, 60)))).isEmpty();
    }

    @Test
    void oneDeviceAloneIsNeverInConflict() {
        assertThat(Conflicts.of(PATIENT, List.of(kg("a", 1, 60), kg("a", 2, 70)))).isEmpty();
    }

    @Test
    void aDecisionEndsItAndALateThirdValueOpensItAgain() {
        var here = kg("a", 1, 60);
        var there = kg("b", 1, 66);
        var decided = kg("a", 2, 66, here, there);
        assertThat(Conflicts.of(PATIENT, List.of(here, there, decided))).isEmpty();
        var late = kg("c", 1, 70);
        assertThat(Conflicts.of(PATIENT, List.of(here, there, decided, late))).singleElement()
                .satisfies(conflict -> assertThat(conflict.versions()).containsExactlyInAnyOrder(decided, late));
    }

    @Test
    void noClockWinsOrLosesAnything() {
        var here = kg("a", 1, 60);
        var early = new Fact(new FactName("b", 1, 1), -1, 1, "演示·b", Instant.EPOCH, Instant.EPOCH, Optional.empty(), PATIENT, new Reweighed(66), List.of());
        assertThat(Conflicts.of(PATIENT, List.of(here, early))).singleElement()
                .satisfies(conflict -> assertThat(conflict.versions()).containsExactly(here, early));
    }

    @Test
    void whatHappenedNeverConflicts() {
        var call = new TalkFact.Called(TalkFact.Channel.PHONE, TalkFact.Callee.DONOR, TalkFact.CallResult.REACHED, Optional.empty(), Optional.empty());
        assertThat(Conflicts.of(Subject.of(CASE), List.of(fact("a", 1, Subject.of(CASE), call), fact("b", 1, Subject.of(CASE),
                new TalkFact.Called(TalkFact.Channel.SMS, TalkFact.Callee.DONOR, TalkFact.CallResult.NO_ANSWER, Optional.empty(), Optional.empty())))))
                .isEmpty();
    }

    @Test
    void theOrderInWhichFactsAreReadDoesNotMatter() {
        var base = kg("a", 1, 60);
        var facts = new ArrayList<>(List.of(base, kg("a", 2, 61), kg("b", 1, 66, base), kg("c", 1, 67, base), kg("b", 2, 68)));
        var expected = Conflicts.of(PATIENT, facts);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(Conflicts.of(PATIENT, facts)).isEqualTo(expected);
        }
    }

    @Test
    void anItemDoneByOneAndLeftOutByAnotherDoesNotCountAsDone() {
        var opened = fact("a", 1, Subject.of(CASE), new CourseFact.Opened("410105-2026-a-0001", new DonorId(new UUID(3, 3)),
                new PatientId(new UUID(1, 1)), LocalDate.of(2026, 11, 20), "1", Sex.F, LocalDate.of(1995, 5, 17), "D1", Optional.empty()));
        var done = fact("a", 2, Subject.of(CASE), new CourseFact.ItemDone("C46", LocalDate.of(2026, 11, 22), Optional.empty(), Map.of(), List.of("演示·a")));
        var left = fact("b", 1, Subject.of(CASE), new CourseFact.ItemNotApplicable("C46"));
        var file = CaseFile.of(CASE, List.of(opened, done, left));
        assertThat(file.disputed()).containsExactly("C46");
        assertThat(file.item("C46")).isEmpty();
        var decided = fact("a", 3, Subject.of(CASE), done.what(), done, left);
        assertThat(CaseFile.of(CASE, List.of(opened, done, left, decided)).item("C46")).isPresent();
    }

    @Test
    void aSettingInConflictIsCalledAsTheSettingsCallIt() {
        var rules = Register.of(new OfficeFact.SettingChosen("match.rules", "loci=A")).getFirst();
        assertThat(rules.wording().in(Words.EN)).isEqualTo("Setting Search rules");
        var item = Register.of(new CourseFact.ItemReopened("C46")).getFirst();
        assertThat(item.wording().in(Words.EN)).endsWith("C46");
    }
}
