package cn.yingchun.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeferringTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private static Shop shop;
    private static int number = 500;

    private final DonorDesk desk = new DonorDesk(shop.office(), Clock.systemUTC());
    private DonorId donor;

    @BeforeAll
    static void open(@TempDir Path dir) {
        shop = new Shop(dir);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void anotherDonor() {
        donor = Shop.newCase(number++, Sex.F, MARCH).donor();
    }

    private static NewDeferral over(String rule, LocalDate event, int weeks, String last, String note) {
        return new NewDeferral(rule, event, true, weeks, Optional.ofNullable(last).map(LocalDate::parse), note);
    }

    private void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    @Test
    void aPregnancyThatGoesOnHasNoEndAndOneOfThirtyNineWeeksEndsThirtyNineWeeksLater() {
        desk.defer(donor, new NewDeferral("D22", LocalDate.of(2025, 6, 1), false, 0, Optional.empty(), ""));
        assertThat(desk.file(donor).freeFrom(MARCH)).isEmpty();
        desk.over(donor, desk.file(donor).deferrals().getFirst(), over("D22", MARCH, 39, null, ""));
        assertThat(desk.file(donor).deferrals()).containsExactly(new Deferred("D22", MARCH, Optional.of(LocalDate.of(2026, 11, 28)), ""));
        assertThat(desk.file(donor).freeFrom(MARCH)).contains(LocalDate.of(2026, 11, 29));
    }

    @Test
    void aPregnancyWithoutItsWeeksIsRefused() {
        refused("case.deferral.weeks", () -> desk.defer(donor, over("D22", MARCH, 0, null, "")));
        refused("case.deferral.weeks", () -> desk.defer(donor, over("D22", MARCH, 46, null, "")));
    }

    @Test
    void wholeBloodKeepsSixMonthsAndPlateletsTwoWeeksIfAPhysicianSaysSo() {
        desk.defer(donor, over("D53", LocalDate.of(2026, 8, 31), 0, null, ""));
        assertThat(desk.file(donor).freeFrom(LocalDate.of(2026, 9, 1))).contains(LocalDate.of(2027, 2, 28));
        refused("case.deferral.why", () -> desk.defer(donor, over("D53", MARCH, 0, "2026-03-14", "")));
        refused("case.deferral.longer", () -> desk.defer(donor, over("D53", MARCH, 0, "2026-12-31", "演示·医师")));
        desk.defer(donor, over("D53", MARCH, 0, "2026-03-14", "血小板，演示·医师"));
        assertThat(desk.file(donor).holding(LocalDate.of(2026, 3, 15))).isEmpty();
    }

    @Test
    void whatIsForEverCannotBeShortenedOnlyLiftedWithAReason() {
        refused("case.deferral.longer", () -> desk.defer(donor, over("D06", MARCH, 0, "2026-03-14", "演示·医师")));
        desk.defer(donor, over("D06", MARCH, 0, null, ""));
        var standing = desk.file(donor).deferrals().getFirst();
        refused("case.item.reason", () -> desk.lift(donor, standing, " "));
        desk.lift(donor, standing, "移植医师书面接受");
        assertThat(desk.file(donor).deferrals()).isEmpty();
    }

    @Test
    void whatIsOverMustHaveStood() {
        refused("case.deferral.none", () -> desk.over(donor, new Deferred("D27", MARCH, Optional.empty(), ""), over("D27", MARCH, 0, null, "")));
        refused("case.deferral.unknown", () -> desk.defer(donor, over("D99", MARCH, 0, null, "")));
    }
}
