package cn.yingchun.exchange.paper.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.LiuPaper;
import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.cases.ProductFact.Disposition;
import cn.yingchun.domain.cases.ProductFact.ExcursionJudged;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Travelled;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.identifier.BloodGroup;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Letterhead;
import cn.yingchun.exchange.paper.PaperPdf;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The papers that come from the bed: label, custody sheet, notification of the day.
class BedPapersTest {
    private static final String DONOR = "演示·刘某";

    private static Matter matter(Paper paper) {
        return new Matter(paper.file(), Rulebook.load(), DONOR, Optional.empty(), new Letterhead("演示医院", List.of(), true), "演示·护士",
                LocalDateTime.of(2021, 1, 4, 15, 10), Words.ZH);
    }

    private static Paper labelled() {
        var paper = LiuPaper.delivered().tick("C30", "2020-12-08", Map.of("abo", "A型 RhD阳性"));
        paper.write("2021-01-04T14:40", new Labelled(1, "G123498654321", "S1128V00", Paper.instant("2021-01-04T12:30"), Paper.instant("2021-01-07T12:30")));
        return paper;
    }

    @Test
    void aLabelCarriesTheFourCodesAndNoName() {
        var label = CasePapers.of(PaperKind.BAG_LABEL, matter(labelled()));
        assertThat(label.blocks().toString()).contains("=G12349865432100", "[H]", "=%6200", "=<S1128V00", "&>0210071230", "400 ×10^6").doesNotContain(DONOR);
        assertThat(new PaperPdf(Words.ZH).of(label)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void eachBagOfADividedCollectionHasALabelOfItsOwn() {
        var paper = labelled();
        paper.write("2021-01-04T14:50", new ProductCounted(1, 200, 200, 92, 2000, 3, 98, 2, Optional.empty()));
        var label = CasePapers.of(PaperKind.BAG_LABEL, matter(paper)).blocks().toString();
        assertThat(label).contains("第 1 袋，共 2 袋", "第 2 袋，共 2 袋", "=<S1128VA0", "=<S1128VB0", "100 mL", "200 ×10^6").doesNotContain("S1128V00");
        assertThat(new PaperPdf(Words.ZH).of(CasePapers.of(PaperKind.BAG_LABEL, matter(paper)))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theCustodySheetTellsEachHandTemperatureAndDecision() {
        var paper = labelled();
        paper.write("2021-01-04T21:30", new Travelled(1, 3, 9.5));
        paper.write("2021-01-04T21:40", new ExcursionJudged(1, Disposition.RELEASE_WITH_WAIVER, "演示·医师"), Optional.of("活率复测 97 %"));
        var sheet = CasePapers.of(PaperKind.CUSTODY, matter(paper)).blocks().toString();
        assertThat(sheet).contains("2021-01-04 15:00, 交接放行, 运送 演示, 4 ℃, F-1", "2021-01-04 21:00, 移植医院签收", "A20", "签字放行", "活率复测 97 %").doesNotContain(DONOR);
    }

    @Test
    void theNotificationHoldsTheMinimumSet() {
        var sheet = CasePapers.of(PaperKind.DAY_OF_COLLECTION, matter(LiuPaper.collected())).blocks().toString();
        assertThat(sheet).contains("70 kg", "280 ×10^6", "180 10⁹/L", "80 /µL", "12 L", "8.75 L", "演示·护士", "普乐沙福", "第 6 剂").doesNotContain(DONOR);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            A+,          62
            a +,         62
            AB型 RhD阳性, 84
            O Rh(-),     95
            0 neg,       95
            B型Rh阴性,    17
            A,           -
            C+,          -
            """)
    void bloodGroupsAreReadAsPeopleWriteThem(String text, String code) {
        assertThat(BloodGroup.read(text).map(BloodGroup::code)).isEqualTo(Optional.ofNullable(code));
    }
}
