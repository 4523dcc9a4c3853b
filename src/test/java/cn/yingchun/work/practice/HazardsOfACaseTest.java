package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Vials;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.Obstacle;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.work.OpenShop;
import cn.yingchun.work.Shop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Five of the seven hazards that the checklist is there for, each tried through the verbs that people use, at the hour at
/// which it would hurt. The two others, a wrong clock and one person for two, are in `HazardsTest`.
///
/// | hazard | who is hurt | what stands in the way |
/// |---|---|---|
/// | clearance with lapsed markers after the day moved | recipient | the case falls back, both gates name C31 |
/// | conditioning before clearance and consent | recipient | the gate names what is missing |
/// | no pregnancy test before conditioning or first dose | unborn child | C38, C39 |
/// | first dose without the call of its morning | donor | gate and dose refuse |
/// | one donor held for two patients | both patients | no second case, also by opening a closed one again |
class HazardsOfACaseTest {
    private static final LocalDate NOTICE = LocalDate.of(2020, 11, 25);

    @RegisterExtension
    static final OpenShop shop = new OpenShop();

    private static int donor;

    private Days days;

    @BeforeEach
    void aNewDonor() {
        donor++;
        days = Days.fromNotice(NOTICE);
    }

    private Walk walk(Sex sex) {
        return Walk.begin(shop.work(), days, Shop.newCase(donor, sex, NOTICE));
    }

    private List<String> missing(Walk walk, LocalDate day, String time) {
        var work = shop.work().at(Days.at(day, time));
        return work.obstacles(work.file(walk.id())).stream()
                .flatMap(one -> one instanceof Obstacle.Missing missing ? java.util.stream.Stream.of(missing.item().id()) : java.util.stream.Stream.empty()).toList();
    }

    @Test
    void aDonorIsNotClearedOnMarkersThatLapsedWhenTheDayMoved() {
        var walk = walk(Sex.M).to(Stage.CLEAR);
        var signed = days.clearance().plusDays(6);
        List.of("C41", "C42", "C43", "C45", "C46").forEach(item -> walk.tick(item, signed, "10:00"));
        shop.work().at(Days.at(signed, "14:00")).plan(walk.id(), days.moved(5), List.of(), "a bed is free five days later");
        assertThat(shop.work().file(walk.id()).stage()).isEqualTo(Stage.EXAM);
        assertThat(missing(walk, signed, "14:05")).contains("C31");
        shop.refuses("case.gate.shut", () -> walk.advance(signed, "14:10"));
        walk.tick("C41", signed, "15:00");
        shop.refuses("case.gate.shut", () -> walk.advance(signed, "15:10"));
    }

    @Test
    void nobodyIsConditionedBeforeClearanceAndConsent() {
        var walk = walk(Sex.M).to(Stage.CLEAR);
        assertThat(missing(walk, days.conditioning(), "08:30")).contains("C41", "C42");
        shop.refuses("case.gate.shut", () -> walk.advance(days.conditioning(), "08:30"));
        List.of("C41", "C43", "C45", "C46").forEach(item -> walk.tick(item, days.clearance(), "10:00"));
        shop.refuses("case.gate.shut", () -> walk.advance(days.conditioning(), "08:35"));
        assertThat(missing(walk, days.conditioning(), "08:36")).contains("C42");
        assertThat(shop.work().file(walk.id()).stage()).isEqualTo(Stage.CLEAR);
    }

    @Test
    void aWomanWithoutAPregnancyTestGoesNeitherIntoConditioningNorToTheFirstDose() {
        var walk = walk(Sex.F).to(Stage.EXAM);
        walk.examPartly();
        List.of("C31", "C35", "C36").forEach(item -> walk.tick(item, days.exam(), "11:00"));
        shop.refuses("case.gate.shut", () -> walk.advance(days.clearance(), "16:00"));
        assertThat(missing(walk, days.clearance(), "16:00")).containsExactly("C38");

        donor++;
        var later = walk(Sex.F).to(Stage.COND);
        later.tick("C48", days.firstDose().minusDays(3), "15:00");
        List.of("C49", "C50").forEach(item -> later.tick(item, days.firstDose(), "06:30"));
        later.goAhead(days.firstDose(), "07:10");
        shop.refuses("case.gate.shut", () -> later.advance(days.firstDose(), "07:15"));
        assertThat(missing(later, days.firstDose(), "07:15")).containsExactly("C39");
    }

    @Test
    void noFirstDoseWithoutTheCallOfItsMorning() {
        var walk = walk(Sex.M).to(Stage.COND);
        walk.tick("C48", days.firstDose().minusDays(3), "15:00");
        List.of("C49", "C50").forEach(item -> walk.tick(item, days.firstDose(), "06:30"));
        walk.goAhead(days.firstDose().minusDays(1), "18:00");
        shop.refuses("case.gate.shut", () -> walk.advance(days.firstDose(), "07:15"));
        assertThat(missing(walk, days.firstDose(), "07:15")).containsExactly("C83");
        var dose = new DoseGiven(1, new Drug("filgrastim", "演示", "L-1", days.d0().plusYears(1)), List.of(new Vials(300, 2)), 600, 2.4, 2,
                "演示·甲", "演示·乙", Optional.empty());
        assertThatThrownBy(() -> shop.work().at(Days.at(days.firstDose(), "08:00")).bedside().dose(walk.id(), dose)).isInstanceOf(Trouble.class);
        assertThat(shop.work().file(walk.id()).each(DoseGiven.class)).isEmpty();
    }

    @Test
    void aDonorIsHeldForOnePatientOnly() {
        var first = walk(Sex.M);
        shop.refuses("case.open.reserved", () -> walk(Sex.M));
        shop.work().at(Days.at(NOTICE, "10:00")).ending().close(first.id(), "O10", Optional.of("P03"));
        walk(Sex.M);
        shop.refuses("case.open.reserved", () -> shop.work().ending().reopen(first.id(), "the patient is better"));
    }
}
