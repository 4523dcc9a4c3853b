package cn.yingchun.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.CourseFact.StageEntered;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseworkTest {
    private static final LocalDate NOTICE = LocalDate.of(2020, 11, 25);
    private static final Instant NINE = Paper.instant("2020-11-25T09:00");

    @RegisterExtension
    static final OpenShop shop = new OpenShop();

    private Casework work;
    private CaseId id;

    @BeforeEach
    void openCase() {
        work = shop.work().at(NINE);
        id = work.open(shop.nextCase(Sex.M, NOTICE));
    }

    private CaseFile file() {
        return work.file(id);
    }

    private static ItemDone done(String item, String on, Map<String, String> proof, String... signers) {
        return new ItemDone(item, LocalDate.parse(on), Optional.empty(), proof, List.of(signers));
    }

    @Test
    void aDonorIsNotReservedTwice() {
        shop.refuses("case.open.reserved", () -> work.open(shop.caseAgain(Sex.M, NOTICE)));
        work.ending().close(id, "O6", Optional.of("R09"));
        assertThat(work.open(shop.caseAgain(Sex.M, NOTICE))).isNotEqualTo(id);
    }

    @Test
    void nobodyIsGivenUpAsUnreachableAfterOneCallUnlessSomebodySaysWhy() {
        work.called(id, new Called(Channel.PHONE, Callee.DONOR, CallResult.NO_ANSWER, Optional.empty(), Optional.empty()));
        shop.refuses("case.close.not-tried", () -> work.ending().close(id, "O6", Optional.of("R02")));
        work.ending().close(id, "O6", Optional.of("R02"), "died last year, says the community");
        assertThat(file().history().getLast().why()).contains("died last year, says the community");
    }

    @Test
    void casesAreNumberedByDistrictYearMarkAndSequence() {
        var second = work.open(shop.nextCase(Sex.F, NOTICE));
        var other = shop.work().at(Paper.instant("2021-03-01T09:00")).open(shop.nextCase(Sex.F, LocalDate.of(2021, 3, 1)));
        var number = file().opened().number();
        assertThat(number).matches("410105-2020-[2-9A-HJ-NP-Z]{4}-\\d{4}");
        var mark = number.split("-")[2];
        assertThat(work.file(second).opened().number()).isEqualTo(
                "410105-2020-" + mark + "-%04d".formatted(Integer.parseInt(number.substring(number.length() - 4)) + 1));
        assertThat(work.file(other).opened().number()).isEqualTo("410105-2021-" + mark + "-0001");
    }

    @Test
    void openingWritesCaseNumberAndReservationInOneAct() {
        assertThat(shop.office().history(Subject.of(file().opened().donor()))).hasSize(1);
        assertThat(shop.office().latest(3)).extracting(fact -> fact.what().getClass().getSimpleName())
                .containsExactlyInAnyOrder("CaseNumbered", "Opened", "StatusSet");
    }

    @ParameterizedTest(name = "{0} on {1} with {2} by {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
            C01, 2020-11-25, notice_no=N-1,  甲,   -
            C01, 2020-11-25, -,              甲,   case.item.field
            C01, 2020-11-26, notice_no=N-1,  甲,   case.item.future
            C01, 2020-11-24, notice_no=N-1,  甲,   case.item.too-soon
            C01, 2020-11-25, notice_no=N-1,  -,    case.item.people
            C05, 2020-11-25, -,              甲,   case.item.by-fact
            C10, 2020-11-25, fit=no,         甲,   case.item.not-passed
            C13, 2020-11-25, tubes=1;volume_ml=ten, 甲, case.item.field
            C53, 2020-11-25, order=600,      甲,   case.item.people
            C53, 2020-11-25, order=600,      甲;甲, case.item.people
            C99, 2020-11-25, -,              甲,   case.item.unknown
            """)
    void anItemIsSignedWithItsEvidenceAndPeopleOrNotAtAll(String item, String on, String proof, String signers, String key) {
        var fields = proof == null ? Map.<String, String>of() : java.util.Arrays.stream(proof.split(";"))
                .collect(java.util.stream.Collectors.toMap(pair -> pair.split("=")[0], pair -> pair.split("=")[1]));
        var done = done(item, on, fields, signers == null ? new String[0] : signers.split(";"));
        if (key == null) {
            assertThat(work.ticks().done(id, done)).hasSize(1);
        } else {
            shop.refuses(key, () -> work.ticks().done(id, done));
        }
    }

    @Test
    void aNeededItemIsNeverSetAsideAndAnotherOnlyWithAReason() {
        shop.refuses("case.item.needed", () -> work.ticks().notApplicable(id, "C31", "不需要"));
        shop.refuses("case.item.reason", () -> work.ticks().notApplicable(id, "C33", " "));
        work.ticks().notApplicable(id, "C33", "未申请");
        assertThat(work.standings(file()).of("C33").holds()).isTrue();
        work.ticks().undo(id, "C33", "移植医院补充申请");
        assertThat(work.standings(file()).of("C33").holds()).isFalse();
    }

    @Test
    void theGateNamesWhatItLacksAndOpensOnceItIsThere() {
        shop.refuses("case.gate.shut", () -> work.advance(id));
        work.ticks().done(id, done("C01", "2020-11-25", Map.of("notice_no", "N-1"), "甲"));
        work.ticks().done(id, done("C02", "2020-11-25", Map.of("identifiers", "库号、出生日期"), "甲"));
        assertThat(work.advance(id).getFirst().what()).isEqualTo(new StageEntered(Stage.CONTACT));
    }

    @Test
    void impossibleDaysAndTargetsAreRefused() {
        shop.refuses("case.plan.order", () -> work.plan(id, Map.of(Anchor.P0, LocalDate.of(2021, 1, 4), Anchor.D0, LocalDate.of(2021, 1, 3)), List.of(), ""));
        shop.refuses("case.value.impossible", () -> work.target(id, 700, 4, 2));
        shop.refuses("case.target.minimum", () -> work.target(id, 70, 2, 4));
        work.target(id, 70, 4, 2);
        work.target(id, 72, 5, 2);
        assertThat(file().each(TargetSet.class)).extracting(noted -> noted.what().version()).containsExactly(1, 2);
    }

    @Test
    void theDatesOfAPlanAreVersionsAndTheEarlierOnesStayReadable() {
        work.plan(id, Map.of(Anchor.D0, LocalDate.of(2021, 1, 4)), List.of(), "");
        work.plan(id, Map.of(Anchor.D0, LocalDate.of(2021, 1, 9)), List.of(), "捐献者考试");
        assertThat(file().on(Anchor.D0)).contains(LocalDate.of(2021, 1, 9));
        assertThat(file().each(cn.yingchun.domain.cases.PlanFact.Planned.class)).extracting(noted -> noted.what().on(Anchor.D0).orElseThrow().toString())
                .containsExactly("2021-01-04", "2021-01-09");
    }

    @Test
    void aGoAheadNamesThePersonAtTheOtherEnd() {
        shop.refuses("case.go.nobody", () -> work.goNoGo(id, new GoNoGo(true, " ", NINE)));
    }

    @Test
    void aStruckFactStaysReadableAndCountsNoMore() {
        work.ticks().done(id, done("C01", "2020-11-25", Map.of("notice_no", "N-1"), "甲"));
        var fact = file().item("C01").orElseThrow().fact();
        shop.refuses("case.item.reason", () -> work.ending().strike(id, fact.name(), Optional.empty(), ""));
        shop.refuses("case.strike.kind", () -> work.ending().strike(id, fact.name(), Optional.of(new TargetSet(1, 70, 4, 2)), "错"));
        work.ending().strike(id, fact.name(), Optional.of(done("C01", "2020-11-25", Map.of("notice_no", "N-2"), "甲")), "单号抄错");
        assertThat(((ItemDone) file().item("C01").orElseThrow().what()).proof()).containsEntry("notice_no", "N-2");
        assertThat(file().history()).contains(fact);
        assertThat(file().isStruck(fact)).isTrue();
        shop.refuses("case.strike.not-here", () -> work.ending().strike(id, fact.name(), Optional.empty(), "再划"));
    }

    @Test
    void everyRefusalSpeaksBothLanguages() {
        assertThatThrownBy(() -> work.advance(id)).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble.in(cn.yingchun.domain.say.Words.ZH)).contains("C01 接收并确认初配通知");
            assertThat(trouble.in(cn.yingchun.domain.say.Words.EN)).contains("C01 Receive and acknowledge the match notice");
        });
    }
}
