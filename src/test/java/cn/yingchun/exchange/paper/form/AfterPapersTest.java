package cn.yingchun.exchange.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.AdverseFact.Ended;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.EventTold;
import cn.yingchun.domain.cases.AdverseFact.Imputability;
import cn.yingchun.domain.cases.AdverseFact.Judged;
import cn.yingchun.domain.cases.AdverseFact.Phase;
import cn.yingchun.domain.cases.AdverseFact.Preventable;
import cn.yingchun.domain.cases.AdverseFact.Serious;
import cn.yingchun.domain.cases.AdverseFact.Spear;
import cn.yingchun.domain.cases.HonourFact.CertificateIssued;
import cn.yingchun.domain.cases.HonourFact.Counter;
import cn.yingchun.domain.cases.HonourFact.OrdinalConfirmed;
import cn.yingchun.domain.cases.HonourFact.Unit;
import cn.yingchun.domain.cases.LetterFact.LetterScreened;
import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.PressAgreed;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.cases.LetterFact.Way;
import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.letters.Known;
import cn.yingchun.domain.letters.Mark;
import cn.yingchun.domain.letters.PressDraft;
import cn.yingchun.domain.letters.Screening;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.PaperPdf;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The papers of afterwards: report of an adverse event, certificate, press release. Everybody is invented.
class AfterPapersTest {
    private static final String DONOR = "演春晓";
    private static final Patient PATIENT = new Patient(new PatientId(new UUID(0, 3)), "P-DEMO", "演示移植医院", Sex.M, "40-49", 70, "", false);

    private static Matter matter(Paper paper) {
        return new Matter(paper.file(), Rulebook.load(), DONOR, Optional.empty(), new Letterhead("演示市红十字会", List.of(), true), "演示·协调员",
                LocalDateTime.of(2021, 2, 1, 9, 0), Words.ZH);
    }

    private static String said(PaperKind kind, Paper paper) {
        return CasePapers.of(kind, matter(paper)).blocks().toString();
    }

    private static EventReported report(int version, int grade, String story) {
        return new EventReported(1, version, "head", Optional.of(Symptom.HEADACHE), grade, Paper.instant("2021-01-05T08:00"),
                new Judged(Set.of(Serious.HOSPITAL), Imputability.PROBABLE, Spear.DONOR_HARM, Phase.COLLECTION, Ended.RECOVERING, Preventable.NO), story);
    }

    @Test
    void theReportHoldsEveryFieldThatSpearAsksForAndNoName() {
        var paper = LiuPaper.delivered();
        paper.write("2021-01-05T10:00", report(1, 3, "演示：头痛。"));
        paper.write("2021-01-05T10:20", new EventTold(1, "province-phone", Paper.instant("2021-01-05T10:15"), "省分库·演示"));
        paper.write("2021-01-05T18:00", report(2, 4, "演示：CT示少量硬膜下积血，观察。"));
        assertThat(said(PaperKind.SPEAR, paper)).contains("报告 410105-2020-T1-0001-1　第 2 版", "30–39", "D-TEST", "HPC(A)", "5 × 600 µg（8.57 µg/kg）",
                "filgrastim L1", "Optia 演示", "颅内出血或疑似", "伤及捐献者", "住院或延长住院", "很可能有关", "恢复中", "不可避免", "2021-01-05 08:00",
                "2021-01-05 10:00", "2021-01-05 18:00", "测试", "少量硬膜下积血", "省分库·演示", "未告知", "尚未结案").doesNotContain(DONOR);
        assertThat(new PaperPdf(Words.ZH).of(CasePapers.of(PaperKind.SPEAR, matter(paper)))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aCertificateBearsOfficialNumbersOnlyAndNothingOfThePatient() {
        var paper = LiuPaper.delivered();
        assertThat(said(PaperKind.CERTIFICATE, paper)).contains(DONOR, "第 ____ 例", "2021年1月4日");
        paper.write("2021-02-01T09:00", new OrdinalConfirmed(Map.of(Counter.CITY, 316, Counter.PROVINCE, 1000), Unit.PERSON, "演示文1号"));
        paper.write("2021-02-01T09:10", new CertificateIssued("演示-0001"));
        assertThat(said(PaperKind.CERTIFICATE, paper)).contains("演示-0001", "本市第 316 例", "全省第 1000 例").doesNotContain("____");
        var text = CasePapers.of(PaperKind.CERTIFICATE, matter(paper)).blocks().stream().filter(Block.Text.class::isInstance).map(block -> ((Block.Text) block).text()).toList();
        assertThat(text).allSatisfy(line -> assertThat(new Screening().of(line, new Known(List.of(), List.of("演示移植医院"), List.of(), List.of(), List.of("P-DEMO"))))
                .as("only the day of the donor's own donation").allMatch(mark -> mark.kind() == Mark.Kind.DATE));
    }

    @ParameterizedTest(name = "name {0}, age {1}, work {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            true,  true,  教师, 演春晓（38岁），教师成功捐献
            true,  false, -,   演春晓成功捐献
            false, true,  -,   演先生（38岁）成功捐献
            false, false, -,   演先生成功捐献""")
    void aDraftForThePressSaysOfTheDonorWhatWasAgreedTo(boolean named, boolean aged, String work, String says) {
        var text = new PressDraft(LiuPaper.delivered().file(), DONOR, new PressAgreed(named, aged, Optional.ofNullable(work), "演示授权1号"), Optional.of(PATIENT), Words.ZH).text();
        assertThat(text).contains("2021年1月", says, "一位40多岁的男性血液病患者").doesNotContain("演示移植医院", "1月4日", "P-DEMO");
        assertThat(text.contains(DONOR)).isEqualTo(named);
    }

    @Test
    void thePressGetsTheClearedCopyAndNothingBeforeTwoHaveReadIt() {
        var paper = LiuPaper.delivered();
        paper.write("2021-02-01T09:00", new LetterTaken(1, Sort.PRESS, Way.TO_PUBLIC, "CN", "演春晓成功捐献。"));
        first(paper, "▇▇▇成功捐献。");
        assertThat(said(PaperKind.PRESS, paper)).contains("还没有经两人审核").doesNotContain("成功捐献");
        var other = paper.write("2021-02-01T11:00", new LetterScreened(1, 2, List.of(), true, "▇▇▇成功捐献。"));
        var facts = new java.util.ArrayList<>(paper.facts());
        facts.set(facts.size() - 1, new Fact(other.name(), other.clock(), 1, "另一人", other.happened(), other.written(), Optional.empty(), other.subject(), other.what(), List.of()));
        var file = cn.yingchun.domain.cases.CaseFile.of(paper.file().id(), facts);
        var cleared = new Matter(file, Rulebook.load(), DONOR, Optional.empty(), matter(paper).head(), "演示", matter(paper).now(), Words.ZH);
        assertThat(CasePapers.of(PaperKind.PRESS, cleared).blocks().toString()).contains("▇▇▇成功捐献。", "2 人审核").doesNotContain(DONOR);
    }

    private static void first(Paper paper, String copy) {
        paper.write("2021-02-01T10:00", new LetterScreened(1, 1, List.of(), true, copy));
    }
}
