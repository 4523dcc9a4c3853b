package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.CourseFact.IncidentOpened;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.ProductFact.Lost;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.outcome.Outcome;
import cn.yingchun.work.OpenShop;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How cases end, each walked to the stage it ends from.
class EndingTest {
    @RegisterExtension
    static final OpenShop shop = new OpenShop();

    private Days days;
    private Walk walk;

    @BeforeEach
    void openCase() {
        days = Days.fromNotice(LocalDate.of(2020, 11, 25));
        walk = Walk.begin(shop.work(), days, shop.nextCase(Sex.M, days.notice()));
    }

    private cn.yingchun.work.Ending on(LocalDate day, String time) {
        return shop.work().at(Days.at(day, time)).ending();
    }

    private StatusSet status() {
        return (StatusSet) shop.office().history(Subject.of(shop.work().file(walk.id()).opened().donor())).getLast().what();
    }

    @ParameterizedTest(name = "in {0} lawful: {1}")
    @CsvSource({
        "MATCH, O6 O10", "CONTACT, O6 O9 O10", "HR, O6 O9 O10", "PLAN, O6 O9 O10", "EXAM, O6 O9 O10", "CLEAR, O6 O9 O10",
        "COND, O9 O10", "MOBILISE, O9 O10", "COLLECT, O10", "HANDOVER, ''", "RECOVER, O1", "FOLLOWUP, O1"
    })
    void onlyWhatTheFileShowsIsLawful(Stage stage, String codes) {
        var file = shop.work().file(walk.to(stage).id());
        assertThat(shop.work().rules().outcomes().lawful(file)).extracting(Outcome::code)
                .isEqualTo(codes.isEmpty() ? java.util.List.of() : java.util.List.of(codes.split(" ")));
    }

    @Test
    void aWithdrawalBeforeConditioningNamesTheConsentAndIsSerious() {
        walk.to(Stage.CLEAR);
        walk.tick("C42", days.clearance().plusDays(1), "10:00");
        var consent = shop.work().file(walk.id()).item("C42").orElseThrow().name();
        on(days.clearance().plusDays(2), "09:30").withdraw(walk.id(), Days.at(days.clearance().plusDays(2), "09:00"), "R09");
        var file = shop.work().file(walk.id());
        assertThat(file.last(Withdrawn.class).orElseThrow().what().consent()).contains(consent);
        assertThat(file.each(IncidentOpened.class)).isEmpty();
        shop.refuses("outcome.rule.no-consent-signed", () -> on(days.clearance().plusDays(2), "10:00").close(walk.id(), "O6", Optional.of("R09")));
        shop.refuses("case.close.reason", () -> on(days.clearance().plusDays(2), "10:00").close(walk.id(), "O7", Optional.empty()));
        on(days.clearance().plusDays(2), "10:00").close(walk.id(), "O7", Optional.of("R09"));
        assertThat(status()).isEqualTo(new StatusSet(cn.yingchun.domain.donor.Availability.DE, Optional.of("R09"), Optional.empty()));
    }

    @Test
    void aWithdrawalAfterConditioningOpensAnIncidentWithAnHourToTellTheProvince() {
        walk.to(Stage.COND);
        var stated = Days.at(days.conditioning().plusDays(1), "09:00");
        on(days.conditioning().plusDays(1), "09:20").withdraw(walk.id(), stated, "R07");
        var incident = shop.work().file(walk.id()).last(IncidentOpened.class).orElseThrow();
        assertThat(incident.what().dueBy()).isEqualTo(Days.at(days.conditioning().plusDays(1), "10:00"));
        shop.refuses("outcome.wrong.stage", () -> on(days.conditioning().plusDays(1), "09:30").close(walk.id(), "O7", Optional.of("R07")));
        on(days.conditioning().plusDays(1), "09:30").close(walk.id(), "O8", Optional.of("R07"));
        assertThat(shop.work().file(walk.id()).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void conditioningThatBeganByTheCalendarCountsEvenWhereTheCaseStandsInClear() {
        walk.to(Stage.CLEAR);
        on(days.conditioning(), "09:20").withdraw(walk.id(), Days.at(days.conditioning(), "09:00"), "R07");
        assertThat(shop.work().file(walk.id()).each(IncidentOpened.class)).hasSize(1);
    }

    @Test
    void withdrawalWantsTheDonorsOwnReasonAndAMomentThatHasPassed() {
        shop.refuses("case.withdraw.reason", () -> on(days.notice(), "10:00").withdraw(walk.id(), Days.at(days.notice(), "09:00"), "P01"));
        shop.refuses("case.withdraw.future", () -> on(days.notice(), "10:00").withdraw(walk.id(), Days.at(days.notice(), "10:01"), "R09"));
    }

    @Test
    void nobodyIsPutOffOnceConditioningHasBegun() {
        walk.to(Stage.CLEAR);
        shop.refuses("case.postpone.too-late", () -> on(days.conditioning(), "07:00").postpone(walk.id(), "P07", ""));
        walk.to(Stage.COND);
        shop.refuses("case.postpone.too-late", () -> on(days.conditioning(), "10:00").postpone(walk.id(), "P07", ""));
    }

    @Test
    void aClearedCaseTakenUpAgainAfterItsTestsLapsedGoesBackToTheExamination() {
        walk.to(Stage.CLEAR);
        on(days.clearance().plusDays(1), "10:00").postpone(walk.id(), "P07", "患者感染");
        shop.work().at(Days.at(days.clearance().plusDays(3), "10:00")).plan(walk.id(), days.moved(14), days.alternatives(), "改期");
        on(days.clearance().plusDays(4), "10:00").resume(walk.id());
        assertThat(shop.work().file(walk.id()).stage()).isEqualTo(Stage.EXAM);
    }

    @Test
    void aClosedCaseIsOpenedAgainWhereItStoodUnlessTheDonorIsTaken() {
        walk.to(Stage.HR);
        on(days.notice().plusDays(2), "10:00").close(walk.id(), "O10", Optional.of("P01"));
        assertThat(status().status()).isEqualTo(cn.yingchun.domain.donor.Availability.AV);
        shop.refuses("case.closed", () -> shop.work().at(Days.at(days.notice().plusDays(3), "09:00")).target(walk.id(), 70, 4, 2));
        on(days.notice().plusDays(3), "10:00").reopen(walk.id(), "移植医院重新申请");
        assertThat(shop.work().file(walk.id()).stage()).isEqualTo(Stage.HR);
        on(days.notice().plusDays(3), "11:00").close(walk.id(), "O10", Optional.of("P01"));
        Walk.begin(shop.work(), Days.fromNotice(days.notice().plusDays(4)), shop.caseAgain(Sex.M, days.notice().plusDays(4)));
        shop.refuses("case.open.reserved", () -> on(days.notice().plusDays(5), "10:00").reopen(walk.id(), "再开"));
    }

    @Test
    void aLostBagIsADonationThatReachedNobody() {
        walk.to(Stage.HANDOVER).bed().label();
        shop.work().at(Days.at(days.d0(), "15:00")).bedside()
                .bag(walk.id(), new cn.yingchun.domain.cases.ProductFact.HandedOver(1, Days.at(days.d0(), "15:00"), Staff.COURIER, "F-1", 4));
        shop.refuses("outcome.rule.lost", () -> on(days.d0(), "18:00").close(walk.id(), "O13", Optional.empty()));
        shop.work().at(Days.at(days.d0(), "18:00")).bedside().bag(walk.id(), new Lost(1, "演示：运输车事故"));
        on(days.d0(), "18:30").close(walk.id(), "O13", Optional.empty());
        assertThat(status().until()).contains(LocalDate.of(2021, 4, 4));
    }

    @Test
    void marrowIsNotOffered() {
        walk.to(Stage.RECOVER);
        shop.refuses("outcome.not.offered", () -> on(days.d0().plusDays(1), "10:00").close(walk.id(), "O12", Optional.empty()));
    }
}
