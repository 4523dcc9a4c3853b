package cn.yingchun.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.Locus;
import cn.yingchun.match.Hit;
import cn.yingchun.match.rank.Criterion;
import cn.yingchun.match.repeat.Change;
import cn.yingchun.match.repeat.KeptSearches;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.ui.SampleDonors;
import cn.yingchun.ui.SamplePatients;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.patients.match.MatchDesk;
import cn.yingchun.ui.patients.match.MatchModel;
import cn.yingchun.ui.patients.match.MatchModel.NewCase;
import cn.yingchun.ui.patients.match.MatchQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchModelTest {
    private final Work work = Work.atOnce();
    private final List<NewCase> opened = new ArrayList<>();
    private final List<MatchRules> kept = new ArrayList<>();
    private final MatchModel model = new MatchModel(work, desk());

    private MatchDesk desk() {
        return SamplePatients.desk(wanted -> {
            opened.add(wanted);
            return new CaseId(new UUID(9, 9));
        }, () -> kept.isEmpty() ? MatchRules.USUAL : kept.getLast(), kept::add);
    }

    private List<Hit> hits() {
        return model.answer().get().orElseThrow().answer().hits();
    }

    @Test
    void aPatientIsFirstAskedFor9Of10() {
        model.enter(SamplePatients.ID);
        assertThat(hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.matchCount()).isGreaterThanOrEqualTo(9));
        assertThat(model.patient().get()).contains(SamplePatients.patient());
    }

    @Test
    void aHigherBarAsksAtOnceAndListsFewer() {
        model.enter(SamplePatients.ID);
        var before = hits().size();
        model.narrow(question -> question.mismatches(0).readyOnly(true));
        assertThat(hits()).hasSizeLessThan(before).allSatisfy(hit -> {
            assertThat(hit.matchCount()).isEqualTo(10);
            assertThat(hit.traits().availability()).isEqualTo(Availability.AV);
        });
    }

    @Test
    void whatElseIsAskedOfDonorsNarrowsTheListAndIsToldByItsNumber() {
        model.enter(SamplePatients.ID);
        var asked = new ArrayList<MatchQuestion>();
        model.only((question, known) -> {
            asked.add(question);
            assertThat(known).isEmpty();
        });
        model.narrow(question -> question.only(asked.getFirst().filter().abo(Set.of("A")).weightFrom(60).ages(20, 40)));
        assertThat(hits()).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.traits().age()).isBetween(20, 40);
            assertThat(hit.traits().weightKg()).isGreaterThanOrEqualTo(60);
            assertThat(hit.traits().abo()).matches("A[+-]?|");
        });
    }

    @Test
    void comingBackToThePatientKeepsHowItWasAsked() {
        model.enter(SamplePatients.ID);
        model.narrow(question -> question.mismatches(2));
        model.enter(SamplePatients.ID);
        assertThat(model.question().get().orElseThrow().minimum()).isEqualTo(8);
    }

    @Test
    void everyRankButTheLastSaysWhyItStandsAboveTheNext() {
        model.enter(SamplePatients.ID);
        assertThat(model.why(hits().getFirst())).isPresent();
        assertThat(model.why(hits().getLast())).isEmpty();
    }

    @Test
    void anOpenedCaseIsToldByItsId() {
        var told = new ArrayList<CaseId>();
        model.open(new NewCase(SamplePatients.ID, "D-30517", SampleDonors.TODAY, ""), told::add);
        assertThat(opened).extracting(NewCase::donor).containsExactly("D-30517");
        assertThat(told).containsExactly(new CaseId(new UUID(9, 9)));
    }

    @Test
    void pressingTheButtonTwiceOpensOneCase() {
        var again = new ArrayList<Runnable>();
        var pressedTwice = new MatchModel(work, SamplePatients.desk(wanted -> {
            opened.add(wanted);
            again.forEach(Runnable::run);
            return new CaseId(new UUID(9, 9));
        }));
        var wanted = new NewCase(SamplePatients.ID, "D-30517", SampleDonors.TODAY, "");
        again.add(() -> pressedTwice.open(wanted, _ -> {}));
        pressedTwice.open(wanted, _ -> {});
        assertThat(opened).hasSize(1);
        again.clear();
        pressedTwice.open(wanted, _ -> {});
        assertThat(opened).hasSize(2);
    }

    @Test
    void aDonorHeldAlreadyIsToldAndNothingIsOpened() {
        var troubles = new ArrayList<Throwable>();
        work.onTrouble(troubles::add);
        var refusing = new MatchModel(work, SamplePatients.desk(_ -> {
            throw new Trouble("kit.date.unread", "x");
        }));
        refusing.open(new NewCase(SamplePatients.ID, "D-1", SampleDonors.TODAY, ""), _ -> opened.add(new NewCase(SamplePatients.ID, "", SampleDonors.TODAY, "")));
        assertThat(troubles).singleElement().isInstanceOf(Trouble.class);
        assertThat(opened).isEmpty();
    }

    @Test
    void markedDonorsAreComparedInTheOrderOfTheListAndNoMoreThanThree() {
        model.enter(SamplePatients.ID);
        model.narrow(question -> question.mismatches(2));
        var first = hits().subList(0, 4);
        first.reversed().forEach(model::mark);
        var compared = new ArrayList<String>();
        model.compare(hits().getLast(), (shown, pairings) -> {
            compared.addAll(shown.stream().map(Hit::donor).toList());
            assertThat(pairings).extracting(cn.yingchun.match.pair.Pairing::donor).isEqualTo(compared);
        });
        assertThat(compared).containsExactlyElementsOf(first.subList(0, 3).stream().map(Hit::donor).toList());
    }

    @Test
    void withoutMarksTheChosenDonorIsComparedAlone() {
        model.enter(SamplePatients.ID);
        model.mark(hits().getFirst());
        model.mark(hits().getFirst());
        assertThat(model.marked()).isEmpty();
        var compared = new ArrayList<Hit>();
        model.compare(hits().getLast(), (shown, _) -> compared.addAll(shown));
        assertThat(compared).containsExactly(hits().getLast());
    }

    @Test
    void anotherOrderOfTheStepsAsksAtOnceAndRanksSo() {
        model.enter(SamplePatients.ID);
        model.narrow(question -> question.mismatches(3).by(rules(Criterion.WEIGHT)));
        assertThat(model.answer().get().orElseThrow().ranking().order()).startsWith(Criterion.WEIGHT);
    }

    @Test
    void aRuleChangedForOnePatientIsTheOfficesForTheNextAndAfterARestart() {
        model.enter(SamplePatients.ID);
        model.rule(rules -> rules.limited(Locus.DRB1, 0));
        var chosen = model.question().get().orElseThrow().rules();
        assertThat(chosen.limits()).containsEntry(Locus.DRB1, 0);
        assertThat(kept).containsExactly(chosen);
        assertThat(hits()).isNotEmpty();
        var again = new MatchModel(work, desk());
        again.enter(SamplePatients.ID);
        assertThat(again.question().get().orElseThrow().rules()).isEqualTo(chosen);
    }

    @Test
    void searchingAgainSaysWhatChangedAndTheListOnTheScreenCanBeKeptInstead() {
        model.enter(SamplePatients.ID);
        var told = new ArrayList<KeptSearches.Compared>();
        model.again(told::add);
        assertThat(told.getFirst().changes()).isNotEmpty().allSatisfy(change -> assertThat(change.kind()).isEqualTo(Change.Kind.CAME));
        assertThat(model.asksOtherwise(told.getFirst().before())).isFalse();
        model.narrow(question -> question.mismatches(0));
        assertThat(model.asksOtherwise(told.getFirst().before())).isTrue();
        var shown = model.answer().get().orElseThrow().record();
        SamplePatients.KEPT.clear();
        model.keep(shown, () -> {});
        assertThat(SamplePatients.KEPT).containsExactly(shown);
    }

    private static MatchRules rules(Criterion first) {
        var order = new ArrayList<>(Criterion.OF_ADULTS);
        order.remove(first);
        order.addFirst(first);
        var usual = MatchRules.USUAL;
        return new MatchRules(usual.counted(), usual.limits(), order, usual.grading(), usual.reading(), "");
    }
}
