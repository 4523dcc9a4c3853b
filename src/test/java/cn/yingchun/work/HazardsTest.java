package cn.yingchun.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.CourseFact.ItemCountersigned;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Notice;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.store.StepClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tries to hurt somebody in a real (not a practice) office: with a wrong clock, a donor who cannot give, a "no" after a
/// "yes", one person who signs for two.
class HazardsTest {
    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 2);
    private static final String SECOND = "演示·蓝护士";

    @TempDir
    private Path dir;

    private final StepClock clock = new StepClock(Paper.instant("2026-11-02T09:00"));
    private Office office;
    private Casework work;
    private CaseId id;

    @BeforeEach
    void openOffice() {
        office = Office.create(dir.resolve("office"), new NewOffice("演示办公室", "410105", Offices.USER, false), Offices.password(), Offices.around(clock));
        work = new Casework(office, Playbook.load(), clock);
        id = work.open(Shop.newCase(1, Sex.F, NOTICE));
        office.told();
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    private static ItemDone done(String item, String on, Map<String, String> proof, String... signers) {
        return new ItemDone(item, LocalDate.parse(on), Optional.empty(), proof, List.of(signers));
    }

    @Test
    void aClockThatJumpsBackIsSaidAndHappenedAndWrittenStayApart() {
        clock.forward(Duration.ofHours(-5));
        var fact = work.at(Paper.instant("2026-11-02T08:30")).called(id,
                new Called(Channel.PHONE, Callee.DONOR, CallResult.NO_ANSWER, Optional.empty(), Optional.empty())).getFirst();
        assertThat(office.told()).extracting(Notice::key).containsExactly("store.clock.back");
        assertThat(fact.happened()).isEqualTo(Paper.instant("2026-11-02T08:30"));
        assertThat(fact.written()).isEqualTo(Paper.instant("2026-11-02T04:00"));
        assertThat(work.file(id).history().getLast()).as("the order is that of writing, whatever the clock says").isEqualTo(fact);
    }

    @Test
    void aClockThatJumpsAheadByAYearIsSaid() {
        clock.forward(Duration.ofDays(400));
        work.willing(id, new Willing(Answer.THINK, Optional.empty(), Optional.empty()));
        assertThat(office.told()).extracting(Notice::key).containsExactly("store.clock.ahead");
    }

    @Test
    void nothingIsSignedForADayThatHasNotCome() {
        refused("case.item.future", () -> work.ticks().done(id, done("C01", "2026-11-03", Map.of("notice_no", "1"), "演示·甲")));
    }

    @Test
    void onePersonDoesNotSignForTwoAndTheSecondProvesWhoTheyAre() {
        var order = done("C53", "2026-11-02", Map.of("order", "600 µg"), Offices.USER, SECOND);
        refused("case.item.people", () -> work.ticks().done(id, done("C53", "2026-11-02", Map.of("order", "600 µg"), Offices.USER, Offices.USER)));
        office.users().admit(SECOND, "NURSE", "another password".toCharArray());
        office.pins().choose(SECOND, "another password".toCharArray(), "2580".toCharArray());
        refused("case.item.second", () -> work.ticks().done(id, order));
        refused("case.item.second", () -> work.ticks().done(id, order, SecondPerson.onPaper(SECOND)));
        refused("store.pin.wrong", () -> work.ticks().done(id, order, office.pins().prove(SECOND, "1590".toCharArray())));
        clock.forward(Duration.ofMinutes(10)); // a wrong PIN is waited for
        work.ticks().done(id, order, office.pins().prove(SECOND, "2580".toCharArray()));
        assertThat(work.file(id).last(ItemCountersigned.class).orElseThrow().what()).isEqualTo(new ItemCountersigned("C53", SECOND));
    }

    @Test
    void theSecondPersonIsTheOneWhoseNameStandsOnTheItem() {
        office.users().admit(SECOND, "NURSE", "another password".toCharArray());
        office.pins().choose(SECOND, "another password".toCharArray(), "2580".toCharArray());
        var other = done("C53", "2026-11-02", Map.of("order", "600 µg"), Offices.USER, "演示·别人");
        refused("case.item.second", () -> work.ticks().done(id, other, office.pins().prove(SECOND, "2580".toCharArray())));
    }

    @ParameterizedTest(name = "{0} signs {1}: {2}")
    @CsvSource({"NURSE, C50, true", "NURSE, C41, false", "NURSE, C01, false", "PHYSICIAN, C41, true", "PHYSICIAN, C45, false",
            "COUNTY, C31, true", "COUNTY, C50, false", "COUNTY, C44, false", "PROVINCE, C44, true"})
    void anItemIsSignedByThoseWhoseItIs(String role, String item, boolean may) {
        office.users().admit(SECOND, role, "another password".toCharArray());
        office.close();
        office = Office.open(dir.resolve("office"), SECOND, "another password".toCharArray(), Offices.around(clock), Progress.NONE);
        work = new Casework(office, Playbook.load(), clock);
        var proof = work.rules().course().checklist().item(item).evidence().stream().collect(Collectors.toMap(field -> field.name(), field -> switch (field.kind()) {
            case YES, PASS -> "yes";
            case DATE -> "2026-11-02";
            case TIME -> "09:00";
            case NUMBER -> "1";
            case TEXT -> "N-1";
        }));
        if (may) {
            assertThat(work.ticks().done(id, done(item, "2026-11-02", proof, SECOND))).isNotEmpty();
        } else {
            refused("case.item.signer", () -> work.ticks().done(id, done(item, "2026-11-02", proof, SECOND)));
        }
    }

    @Test
    void aNoOfTheProvinceOutweighsAnEarlierYesOfTheSameMorning() {
        clock.set(Paper.instant("2026-11-02T09:10"));
        work.goNoGo(id, new GoNoGo(true, "演示·王", clock.instant()));
        assertThat(work.standings(work.file(id)).of("C83").holds()).isTrue();
        clock.forward(Duration.ofMinutes(20));
        work.goNoGo(id, new GoNoGo(false, "演示·王", clock.instant()));
        assertThat(work.standings(work.file(id)).of("C83").holds()).isFalse();
    }
}
