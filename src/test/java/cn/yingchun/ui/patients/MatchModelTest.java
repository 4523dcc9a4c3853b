package cn.yingchun.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.match.Hit;
import cn.yingchun.ui.SampleDonors;
import cn.yingchun.ui.SamplePatients;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.patients.match.MatchModel;
import cn.yingchun.ui.patients.match.MatchModel.NewCase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchModelTest {
    private final Work work = Work.atOnce();
    private final List<NewCase> opened = new ArrayList<>();
    private final MatchModel model = new MatchModel(work, SamplePatients::search, wanted -> {
        opened.add(wanted);
        return new CaseId(new UUID(9, 9));
    }, () -> SampleDonors.TODAY);

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
        model.narrow(question -> new cn.yingchun.ui.patients.match.MatchQuestion(question.patient(), 10, true, false, question.sex(), 0));
        assertThat(hits()).hasSizeLessThan(before).allSatisfy(hit -> {
            assertThat(hit.matchCount()).isEqualTo(10);
            assertThat(hit.traits().availability()).isEqualTo(Availability.AV);
        });
    }

    @Test
    void comingBackToThePatientKeepsHowItWasAsked() {
        model.enter(SamplePatients.ID);
        model.narrow(question -> new cn.yingchun.ui.patients.match.MatchQuestion(question.patient(), 8, false, false, question.sex(), 0));
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
        var pressedTwice = new MatchModel(work, SamplePatients::search, wanted -> {
            opened.add(wanted);
            again.forEach(Runnable::run);
            return new CaseId(new UUID(9, 9));
        }, () -> SampleDonors.TODAY);
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
        var refusing = new MatchModel(work, SamplePatients::search, _ -> {
            throw new Trouble("kit.date.unread", "x");
        }, () -> SampleDonors.TODAY);
        refusing.open(new NewCase(SamplePatients.ID, "D-1", SampleDonors.TODAY, ""), _ -> opened.add(new NewCase(SamplePatients.ID, "", SampleDonors.TODAY, "")));
        assertThat(troubles).singleElement().isInstanceOf(Trouble.class);
        assertThat(opened).isEmpty();
    }
}
