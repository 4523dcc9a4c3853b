package cn.yingchun.work.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.ProductFact.Disposition;
import cn.yingchun.domain.cases.ProductFact.ExcursionJudged;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.Passed;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.ProductFact.Travelled;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.product.BagLabels;
import cn.yingchun.domain.product.Custody;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.work.Bags;
import cn.yingchun.work.OpenShop;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A bag from the label to the receipt, from hand to hand without a gap.
class BagsTest {
    @RegisterExtension
    static final OpenShop shop = new OpenShop();

    private Days days;
    private Walk walk;

    @BeforeEach
    void collect() {
        days = Days.fromNotice(LocalDate.of(2020, 11, 25));
        walk = Walk.begin(shop.work(), days, shop.nextCase(Sex.M, days.notice())).to(Stage.HANDOVER);
    }

    private Bags at(String time) {
        return shop.work().at(Days.at(days.d0(), time)).bedside().bags();
    }

    private Custody custody() {
        return Custody.of(shop.work().file(walk.id()), 1, shop.work().rules().alarms());
    }

    private Labelled label(String number, String code) {
        return new Labelled(1, number, code, Days.at(days.d0(), "12:30"), Days.at(days.d0().plusDays(3), "12:30"));
    }

    private void leave(double celsius) {
        at("15:00").handedOver(walk.id(), new HandedOver(1, Days.at(days.d0(), "15:00"), "演示运送员", "F-1", celsius), SecondPerson.onPaper(""));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            G123498654321H, S1128V00, -
            G123498654321,  S1128V00, -
            G123498654321J, S1128V00, case.bag.din
            G12349865432H,  S1128V00, case.bag.din
            G123498654321H, S1128,    case.bag.product-code
            院内0417,        '',       -
            '',             '',       case.bag.number
            """)
    void aLabelHasARightNumberOrTheHospitalsOwn(String number, String code, String refusal) {
        if (refusal == null) {
            assertThat(at("14:40").labelled(walk.id(), label(number, code))).hasSize(1);
        } else {
            shop.refuses(refusal, () -> at("14:40").labelled(walk.id(), label(number, code)));
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            G123498654321H, S1128V00, S1128VA0 S1128VB0
            院内0417,        '',       院内0417-1 院内0417-2
            """)
    void eachBagOfADividedCollectionIsLabelledByItself(String number, String code, String bags) {
        at("14:30").counted(walk.id(), new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 2, Optional.empty()));
        assertThat(at("14:40").labelled(walk.id(), label(number, code))).as("a fact a bag").hasSize(2);
        assertThat(BagLabels.of(shop.work().file(walk.id()), 1)).extracting(one -> one.productCode().isBlank() ? one.number() : one.productCode())
                .containsExactly(bags.split(" "));
        at("14:50").counted(walk.id(), new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 3, Optional.empty()));
        assertThat(BagLabels.of(shop.work().file(walk.id()), 1)).as("counted anew: three bags under the same number").hasSize(3).doesNotHaveDuplicates();
        at("14:55").counted(walk.id(), new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 1, Optional.empty()));
        assertThat(BagLabels.of(shop.work().file(walk.id()), 1)).singleElement().satisfies(one -> assertThat(one.productCode()).isEqualTo(code));
    }

    @Test
    void aWrongDonationNumberIsRefusedAtTheCountToo() {
        shop.refuses("case.bag.din", () -> at("14:40").counted(walk.id(), new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 1, Optional.of("G123498654321X"))));
    }

    @Test
    void theChainHasNoGap() {
        shop.refuses("case.bag.not-handed", () -> at("15:30").write(walk.id(), new Passed(1, Days.at(days.d0(), "15:30"), "演示运送员", "航空", 4, true)));
        leave(4);
        shop.refuses("case.bag.gone", () -> leave(4));
        shop.refuses("case.bag.chain", () -> at("16:00").write(walk.id(), new Passed(1, Days.at(days.d0(), "16:00"), "另一人", "航空", 4, true)));
        shop.refuses("case.bag.order", () -> at("16:00").write(walk.id(), new Passed(1, Days.at(days.d0(), "14:00"), "演示运送员", "航空", 4, true)));
        at("16:00").write(walk.id(), new Passed(1, Days.at(days.d0(), "16:00"), "演示运送员", "演示机组", 4.5, true));
        shop.refuses("case.bag.order", () -> at("21:00").write(walk.id(), new Received(1, Days.at(days.d0(), "15:30"), 5)));
        at("21:00").write(walk.id(), new Received(1, Days.at(days.d0(), "21:00"), 5));
        assertThat(custody().steps()).extracting(step -> step.kind() + " " + step.holder() + " " + step.celsius().orElseThrow())
                .containsExactly("HANDED_OVER 演示运送员 4.0", "PASSED 演示机组 4.5", "RECEIVED  5.0");
        assertThat(custody().arrived()).isTrue();
        assertThat(custody().excursions()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} °C: {2}, {3}")
    @CsvSource(nullValues = "-", textBlock = """
            2,   8,    -,    CONTINUE
            1.9, 8,    WARN, CONTINUE
            2,   10,   WARN, RELEASE_WITH_WAIVER
            0.9, 5,    STOP, RECOLLECT
            2,   10.1, STOP, RELEASE_WITH_WAIVER
            """)
    void anExcursionWaitsForOneOfThreeDecisions(double lowest, double highest, Alarm.Level level, Disposition disposition) {
        leave(4);
        at("20:00").write(walk.id(), new Travelled(1, lowest, highest));
        assertThat(custody().awaitsDecision()).isEqualTo(level != null);
        assertThat(custody().excursions()).extracting(Alarm::level).isEqualTo(Optional.ofNullable(level).stream().toList());
        shop.refuses("case.bag.judged-why", () -> at("20:10").judged(walk.id(), new ExcursionJudged(1, disposition, "演示医师"), " "));
        at("20:10").judged(walk.id(), new ExcursionJudged(1, disposition, "演示医师"), "活率复测 97 %，电话 20:05");
        assertThat(custody().awaitsDecision()).isFalse();
    }

    @Test
    void aLaterExcursionNeedsADecisionOfItsOwn() {
        leave(9);
        at("16:00").judged(walk.id(), new ExcursionJudged(1, Disposition.CONTINUE, "演示医师"), "短时");
        assertThat(custody().awaitsDecision()).isFalse();
        at("20:00").write(walk.id(), new Travelled(1, 3, 12));
        assertThat(custody().awaitsDecision()).isTrue();
    }
}
