package cn.yingchun.work.after;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.cases.LetterFact.Decision;
import cn.yingchun.domain.cases.LetterFact.Handling;
import cn.yingchun.domain.cases.LetterFact.LetterScreened;
import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.LetterTranslated;
import cn.yingchun.domain.cases.LetterFact.OriginalOpened;
import cn.yingchun.domain.cases.LetterFact.PressAgreed;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.cases.LetterFact.Way;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Named;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.letters.Letter;
import cn.yingchun.domain.letters.Mark;
import cn.yingchun.domain.letters.Screening;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.audit.AuditFilter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters after the founding story: collected 2021-01-04. All names are invented.
class LettersTest {
    private static final String MORNING = "2021-02-01T09:00";
    private static final String WORDS = "请一定要坚强，春天就要来了。";
    private Afternoon after;

    @BeforeEach
    void openOffice(@TempDir Path dir) {
        after = new Afternoon(dir, LiuPaper.delivered());
    }

    @AfterEach
    void closeOffice() {
        after.close();
    }

    private Letters letters() {
        return new Letters(after.work(MORNING));
    }

    private Letter letter() {
        return Letter.of(after.work(MORNING).file(after.id())).getLast();
    }

    private static LetterTaken from(String jurisdiction, String words) {
        return new LetterTaken(0, Sort.LETTER, Way.TO_PATIENT, jurisdiction, words);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    private void screenAll(Letters desk) {
        desk.open(after.id(), 1, "审核");
        desk.screen(after.id(), 1, List.of(), true);
    }

    @Test
    void aLetterIsReadByTwoPeopleBeforeItGoesOn() {
        letters().take(after.id(), from("CN", WORDS));
        assertThat(letter().state()).isEqualTo(Letter.State.TO_SCREEN);
        screenAll(letters());
        assertThat(letter().state()).isEqualTo(Letter.State.TO_SCREEN_AGAIN);
        refused("after.letter.same-screener", () -> letters().screen(after.id(), 1, List.of(), true));
        refused("after.letter.state", () -> letters().forward(after.id(), 1, "省级中心"));
        after.colleague();
        screenAll(letters());
        assertThat(letter().state()).isEqualTo(Letter.State.TO_FORWARD);
        letters().forward(after.id(), 1, "省级中心");
        letters().delivered(after.id(), 1);
        assertThat(letter().state()).isEqualTo(Letter.State.DELIVERED);
        assertThat(letter().copy()).isEqualTo(WORDS);
    }

    @Test
    void theStoreItselfRefusesASecondReadingByTheSamePerson() {
        letters().take(after.id(), from("CN", WORDS));
        screenAll(letters());
        var again = Deed.of(Subject.of(after.id()), new LetterScreened(1, 2, List.of(), true, WORDS));
        var act = new Act(after.office().user(), Instant.now(), Optional.empty(), List.of(again));
        var written = after.office().writtenHere();
        refused("after.letter.same-screener", () -> after.office().record(act));
        assertThat(after.office().writtenHere()).as("nothing was written").isEqualTo(written);
        var twice = Deed.of(Subject.of(after.id()), new LetterScreened(2, 1, List.of(), true, WORDS));
        refused("after.letter.same-screener", () -> after.office().record(new Act(after.office().user(), Instant.now(), Optional.empty(), List.of(twice, twice))));
    }

    /// The audit is read and exported by people who screened nothing: a seal that only the letter's own screen keeps would be none.
    @Test
    void neitherTheAuditNorAnExportSaysWhatTheSealKeeps() {
        var mobile = "13800138000";
        letters().take(after.id(), from("CN", "我的电话 " + mobile + "。" + WORDS));
        letters().open(after.id(), 1, "审核");
        letters().screen(after.id(), 1, List.of(new Decision("MOBILE", 5, mobile, Handling.BLANK, Optional.empty())), true);
        var outside = new ArrayList<String>();
        after.office().books().each(outside::add, Progress.NONE);
        after.office().books().page(AuditFilter.ALL, 0, 1_000).rows().forEach(fact -> outside.add(fact.toString()));
        assertThat(outside).anyMatch(line -> line.contains("LetterTaken")).anyMatch(line -> line.contains("LetterScreened")).noneMatch(line -> line.contains(mobile));
        assertThat(letter().taken().what().original()).as("the letter itself is whole").contains(mobile);
    }

    @Test
    void everyLookAtTheOriginalStandsInTheCaseAndInTheLogOfLooksWithItsReason() {
        letters().take(after.id(), from("CN", WORDS));
        refused("after.letter.unread", () -> letters().screen(after.id(), 1, List.of(), true));
        refused("case.item.reason", () -> letters().open(after.id(), 1, " "));
        assertThat(letters().open(after.id(), 1, "省级中心来电核对").original()).isEqualTo(WORDS);
        var look = after.work(MORNING).file(after.id()).last(OriginalOpened.class).orElseThrow();
        assertThat(look.fact().why()).contains("省级中心来电核对");
        var logged = after.office().history(after.donor()).stream().filter(fact -> fact.what() instanceof AccessFact.Unsealed).toList();
        assertThat(logged).singleElement().satisfies(fact -> {
            assertThat(fact.actor()).isEqualTo(after.office().user());
            assertThat(fact.why()).contains("省级中心来电核对");
        });
        assertThat(after.office().all(AccessFact.class)).extracting(Fact::what).hasOnlyElementsOfType(AccessFact.Unsealed.class).hasSize(1);
    }

    @Test
    void namesOfDonorRelativesHospitalAndStaffAreMarkedWithoutACueWord() {
        after.written(Deed.of(after.donor(), new Named("演春晓", Optional.empty())));
        after.written(Deed.of(after.donor(), new ContactsSet(List.of(new Reachable("WECHAT", "chunxiao_demo", Optional.empty())),
                List.of(new Relative("演大山", "父", "13900000001")), Optional.empty())));
        after.written(Deed.of(Subject.of(after.work(MORNING).file(after.id()).opened().patient()),
                new PatientFact.Entered("P-DEMO-1", "演示东方", cn.yingchun.domain.donor.Sex.M, "40-49", 70, "")));
        var known = new Knowing(after.office()).of(after.work(MORNING).file(after.id()));
        assertThat(new Screening().of("春晓祝你平安。大山也问候你。谢谢演示东方，谢谢" + after.office().user() + "。chunxiao_demo", known))
                .extracting(Mark::kind, Mark::text).contains(org.assertj.core.groups.Tuple.tuple(Mark.Kind.NAME, "春晓"),
                        org.assertj.core.groups.Tuple.tuple(Mark.Kind.NAME, "大山"), org.assertj.core.groups.Tuple.tuple(Mark.Kind.HOSPITAL, "演示东方"),
                        org.assertj.core.groups.Tuple.tuple(Mark.Kind.NAME, after.office().user()), org.assertj.core.groups.Tuple.tuple(Mark.Kind.PHONE, "chunxiao_demo"));
    }

    @Test
    void whatIsKnownOfTheDonorMustBeDecidedBeforeTheLetterGoesOn() {
        after.written(Deed.of(after.donor(), new Named("演春晓", Optional.empty())));
        letters().take(after.id(), from("CN", "春晓祝你平安。"));
        letters().open(after.id(), 1, "审核");
        refused("after.letter.undecided", () -> letters().screen(after.id(), 1, List.of(), true));
        letters().screen(after.id(), 1, List.of(new Decision("NAME", 0, "春晓", Handling.BLANK, Optional.empty())), true);
        assertThat(letter().copy()).isEqualTo("▇▇▇祝你平安。");
    }

    @Test
    void aLetterAbroadWaitsTwoYearsAndIsTranslatedBeforeItGoesOn() {
        refused("after.letter.early", () -> letters().take(after.id(), from("ABROAD", WORDS)));
        var later = "2023-01-04T09:00";
        new Letters(after.work(later)).take(after.id(), from("ABROAD", WORDS));
        screenAll(letters());
        after.colleague();
        screenAll(letters());
        assertThat(letter().state()).isEqualTo(Letter.State.TO_TRANSLATE);
        refused("after.letter.state", () -> new Letters(after.work(later)).forward(after.id(), 1, "中华骨髓库"));
        refused("after.letter.translation", () -> letters().translate(after.id(), new LetterTranslated(1, "English", "Be strong. My name is Chun Xiao.")));
        letters().translate(after.id(), new LetterTranslated(1, "English", "Please be strong, spring will come."));
        new Letters(after.work(later)).forward(after.id(), 1, "中华骨髓库");
        assertThat(letter().copy()).isEqualTo("Please be strong, spring will come.");
    }

    @Test
    void japanAllowsTwoLettersAndOnlyWithinTwoYears() {
        letters().take(after.id(), from("JMDP", WORDS));
        letters().take(after.id(), from("JMDP", WORDS));
        refused("after.letter.most", () -> letters().take(after.id(), from("JMDP", WORDS)));
        refused("after.letter.late", () -> new Letters(after.work("2023-01-05T09:00")).take(after.id(), from("JMDP", WORDS)));
    }

    @Test
    void lettersFromThePatientsSideThatNameAnybodyAreNotTakenIn() {
        refused("after.letter.patient", () -> letters().take(after.id(), new LetterTaken(0, Sort.LETTER, Way.TO_DONOR, "CN", "我叫王小明，谢谢你。")));
        letters().take(after.id(), new LetterTaken(0, Sort.LETTER, Way.TO_DONOR, "CN", "谢谢你，陌生的朋友。"));
        assertThat(letter().taken().what().way()).isEqualTo(Way.TO_DONOR);
    }

    @Test
    void thePressGetsNoFullNameWithoutTheDonorsWord() {
        after.written(Deed.of(after.donor(), new Named("演春晓", Optional.empty())));
        var press = new LetterTaken(0, Sort.PRESS, Way.TO_PUBLIC, "CN", "演春晓成功捐献造血干细胞。");
        refused("after.letter.consent", () -> letters().take(after.id(), press));
        refused("after.press.document", () -> letters().press(after.id(), new PressAgreed(false, false, Optional.empty(), ""), Words.ZH));
        assertThat(letters().press(after.id(), new PressAgreed(false, false, Optional.empty(), "演示授权1号"), Words.ZH).text()).contains("演先生").doesNotContain("春晓");
        letters().take(after.id(), press);
        letters().open(after.id(), 1, "审核");
        refused("after.press.unnamed", () -> letters().screen(after.id(), 1, List.of(name(Handling.KEEP)), true));
        letters().screen(after.id(), 1, List.of(name(Handling.BLANK)), true);
        assertThat(letter().copy()).isEqualTo("▇▇▇成功捐献造血干细胞。");
    }

    @Test
    void withTheDonorsWordTheFullNameMayStandInThePress() {
        after.written(Deed.of(after.donor(), new Named("演春晓", Optional.empty())));
        letters().press(after.id(), new PressAgreed(true, false, Optional.empty(), "演示授权2号"), Words.ZH);
        letters().take(after.id(), new LetterTaken(0, Sort.PRESS, Way.TO_PUBLIC, "CN", "演春晓成功捐献造血干细胞。"));
        letters().open(after.id(), 1, "审核");
        letters().screen(after.id(), 1, List.of(name(Handling.KEEP)), true);
        assertThat(letter().copy()).contains("演春晓");
    }

    private static Decision name(Handling handling) {
        return new Decision("NAME", 0, "演春晓", handling, Optional.empty());
    }
}
