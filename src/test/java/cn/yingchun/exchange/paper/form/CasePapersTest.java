package cn.yingchun.exchange.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.contact.Discretion;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.office.Address;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.Paper;
import cn.yingchun.exchange.paper.PaperPdf;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class CasePapersTest {
    private static final PaperPdf MAKER = new PaperPdf(Words.ZH);
    private static final Rulebook RULES = Rulebook.load();

    /// Liu after the clearance, with hospital, employer and travel entered once on the checklist.
    static Matter liu(Words words) {
        var paper = LiuPaper.conditioned();
        paper.tick("C21", "2020-12-07", Map.of("hospital", "演示省肿瘤医院")).tick("C22", "2020-12-10", Map.of("employer", "演示机械厂"))
                .tick("C48", "2020-12-28", Map.of("travel", "专车接送", "hotel", "医院对面宾馆", "escort", "演示·志愿者"));
        var contacts = new ContactsSet(List.of(new Reachable("手机", "13000000000", Optional.of(LocalDate.of(2020, 11, 25)))),
                List.of(new Relative("演示·刘妻", "配偶", "13000000001")), Optional.empty());
        return new Matter(paper.file(), RULES, "演示·刘某", Optional.of(contacts), new Letterhead("演示市红十字会", List.of("演示路1号　电话 0371-00000000"), true),
                "演示·协调员", LocalDateTime.of(2020, 12, 28, 10, 30), words);
    }

    private static String read(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return text.toString().replaceAll("\\s", "");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPaperCarriesLetterheadTitleAndWhoMadeIt(PaperKind kind) throws IOException {
        var paper = CasePapers.of(kind, liu(Words.ZH));
        assertThat(read(MAKER.of(paper))).contains("演示市红十字会", "演示·协调员打印于2020-12-2810:30", paper.title().replaceAll("\\s", ""));
        assertThat(Words.EN.has(kind.key())).isTrue();
    }

    /// The case knows its patient by an id of zeros and a 3 (see the paper case); no paper may know even that.
    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void noPaperNamesThePatient(PaperKind kind) {
        var matter = liu(Words.ZH);
        assertThat(CasePapers.of(kind, matter).toString()).doesNotContain(matter.file().opened().patient().value().toString());
    }

    /// The list lies open on a desk: whom to call at which number, how often it was tried, and no word of a match.
    @Test
    void theCallListSaysWhomToCallAndNoWordOfWhy() throws IOException {
        var lines = List.of(new CallList.Line("PX00000316", "演示·刘*", "13000000000 / 13000000001", 2, "2020-11-25 无人接听"),
                new CallList.Line("PX00000317", "演示·王*", "13000000002", 0, ""));
        var head = new Letterhead("演示市红十字会", Address.of(List.of()).lines(Words.ZH), true);
        var text = read(MAKER.of(new Paper(Words.ZH.say("paper.kind.call-list"), head, CallList.blocks(Words.ZH, lines), "")));
        assertThat(text).contains("PX00000316", "演示·刘*", "13000000000/13000000001", "2020-11-25无人接听", "PX00000317", "13000000002");
        assertThat(Discretion.load().slips(text)).isEmpty();
        assertThat(read(MAKER.of(new Paper("", head, CallList.blocks(Words.ZH, List.of()), "")))).contains(Words.ZH.say("paper.list.nobody"));
    }

    /// A laboratory knows codes: what is to be typed, until when the donor is held, never the name.
    @Test
    void theTypingRequestAsksForLociOfACodeAndSaysUntilWhenTheDonorIsHeld() throws IOException {
        var text = read(MAKER.of(CasePapers.of(PaperKind.TYPING_REQUEST, liu(Words.ZH))));
        assertThat(text).contains(liu(Words.ZH).file().opened().donorCode(), liu(Words.ZH).file().opened().number(), "2021年2月23日", "HLA-A", "HLA-DRB1", "HLA-DQB1", "HLA-DPB1")
                .doesNotContain("演示·刘某", "13000000000");
    }

    @Test
    void whatIsEnteredOnceStandsOnEveryPaperThatWantsIt() throws IOException {
        var matter = liu(Words.ZH);
        assertThat(read(MAKER.of(CasePapers.of(PaperKind.LEAVE_LETTER, matter)))).contains("演示机械厂", "演示·刘某", "2020年12月30日至2021年1月5日");
        assertThat(read(MAKER.of(CasePapers.of(PaperKind.COLLECTION_NOTICE, matter))))
                .contains("演示省肿瘤医院", "2021年1月4日（星期一）", "CD34+4×10^6/kg（最低2×10^6/kg）", "70kg");
        assertThat(read(MAKER.of(CasePapers.of(PaperKind.ITINERARY, matter))))
                .contains("演示省肿瘤医院", "医院对面宾馆", "2020年12月30日（星期三）到达采集医院", "第5剂动员剂；晨检后采集");
        assertThat(read(MAKER.of(CasePapers.of(PaperKind.FOLLOW_UPS, matter)))).contains("2021年1月6日", "2031年1月4日");
    }

    @Test
    void aPaperWithoutDaysLeavesThemToBeWritten() {
        var early = liu(Words.ZH);
        var matter = new Matter(LiuPaper.called().file(), RULES, "", Optional.empty(), early.head(), early.by(), early.now(), Words.ZH);
        for (var kind : PaperKind.values()) {
            assertThat(MAKER.of(CasePapers.of(kind, matter))).as(kind.code()).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(CasePapers.of(PaperKind.LEAVE_LETTER, matter).toString()).contains("具体住院日期确定后另行函告", "____");
    }

    @Test
    void theCallSheetTellsNobodyButTheDonorOfAMatch() {
        assertThat(CasePapers.of(PaperKind.CALL_SHEET, liu(Words.ZH)).toString()).contains("绝不提配型", "13000000000", "演示·刘妻");
    }

    @Test
    void aCharacterThatTheFontLacksIsSeenToBeMissing() throws IOException {
        var paper = new Paper("样张", liu(Words.ZH).head(), List.of(Block.plain("姓名 王\uE123 完")), "脚注");
        assertThat(read(MAKER.of(paper))).contains("姓名王〓完");
    }

    @Test
    void aSecondSigningOfAConsentIsCounted() {
        assertThat(CasePapers.of(PaperKind.CONSENT_DONATION, liu(Words.ZH)).toString()).contains("Entry[label=第几次签署, value=2]");
    }
}
