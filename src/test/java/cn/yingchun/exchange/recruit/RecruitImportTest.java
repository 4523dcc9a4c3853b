package cn.yingchun.exchange.recruit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.grid.Grid;
import cn.yingchun.exchange.recruit.RecruitReading.Likeness;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.ui.SamplePatients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecruitImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T04:00:00Z"), ZoneOffset.UTC);
    private static final Map<RecruitField, String> LI = Map.ofEntries(
            Map.entry(RecruitField.SAMPLED_ON, "2026-11-20"), Map.entry(RecruitField.SAMPLED_AT, "演示广场"),
            Map.entry(RecruitField.SAMPLED_BY, "演示血站"), Map.entry(RecruitField.BARCODE, "ZZ0001"), Map.entry(RecruitField.SAMPLE, "口腔拭子"),
            Map.entry(RecruitField.NAME, "演示·李雄"), Map.entry(RecruitField.SEX, "男"), Map.entry(RecruitField.BIRTH, "1990-05-17"),
            Map.entry(RecruitField.PAPER, "身份证"), Map.entry(RecruitField.PAPER_NUMBER, resident("41010519900517003")),
            Map.entry(RecruitField.MOBILE, "13800000001"), Map.entry(RecruitField.PROVINCE, "河南省"), Map.entry(RecruitField.CITY, "郑州市"),
            Map.entry(RecruitField.COUNTY, "金水区"), Map.entry(RecruitField.KIN1_NAME, "演示·甲"), Map.entry(RecruitField.KIN1_RELATION, "父"),
            Map.entry(RecruitField.KIN1_PHONE, "13800000002"), Map.entry(RecruitField.KIN2_NAME, "演示·乙"),
            Map.entry(RecruitField.KIN2_RELATION, "友"), Map.entry(RecruitField.KIN2_PHONE, "13800000003"),
            Map.entry(RecruitField.CONSENT, "T-1"), Map.entry(RecruitField.CONSENT_ON, "2026-11-20"),
            Map.entry(RecruitField.ABO, "O"), Map.entry(RecruitField.RH, "阳性"), Map.entry(RecruitField.A1, "A*02:07"), Map.entry(RecruitField.A2, "A*11:01"));

    @TempDir
    private Path folder;
    private Office office;
    private RecruitImport imports;

    @BeforeEach
    void open() {
        office = Offices.create(folder.resolve("office"));
        imports = new RecruitImport(office, SamplePatients.READER, CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// The check digit of seventeen digits.
    private static String resident(String seventeen) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    @SafeVarargs
    private static Grid sheet(Map<RecruitField, String>... changes) {
        var fields = Arrays.asList(RecruitField.values());
        var lines = new ArrayList<Grid.Line>();
        for (var change : changes) {
            lines.add(new Grid.Line(lines.size() + 2, fields.stream().map(field -> change.getOrDefault(field, LI.getOrDefault(field, ""))).toList()));
        }
        return new Grid(fields.stream().map(RecruitField::heading).toList(), lines, "UTF-8", false);
    }

    private RecruitReading preview(Grid grid) {
        return imports.preview(grid, RecruitColumns.of(grid.headings(), ""), "演示.xlsx", Progress.NONE);
    }

    private List<String> reasons(RecruitReading reading) {
        return reading.troubles().stream().map(trouble -> trouble.column() + " " + trouble.key()).toList();
    }

    @Test
    void aSoundRowBecomesADonorWithContactsRelativesAndTyping() {
        var reading = preview(sheet(Map.of()));
        assertThat(reasons(reading)).isEmpty();
        imports.take(reading.recruits(), "演示.xlsx", Progress.NONE);
        var row = office.donors().page(DonorFilter.ALL, cn.yingchun.store.lists.DonorOrder.CODE, 0, 9).rows().getFirst();
        assertThat(row.code()).isEqualTo("ZZ0001");
        assertThat(row.registry().abo()).isEqualTo("O+");
        assertThat(row.registry().hla()).startsWith("A*02:07", "A*11:01");
        var file = DonorFile.of(office.history(Subject.of(row.id())));
        assertThat(file.contacts().orElseThrow().relatives()).extracting("name").containsExactly("演示·甲", "演示·乙");
        assertThat(file.contacts().orElseThrow().address()).contains("河南省郑州市金水区");
    }

    @Test
    void aPreviewWritesNothing() {
        var before = office.writtenHere();
        preview(sheet(Map.of()));
        assertThat(office.writtenHere()).isEqualTo(before);
    }

    @Test
    void theSameSheetTakenTwiceAddsNobody() {
        imports.take(preview(sheet(Map.of())).recruits(), "演示.xlsx", Progress.NONE);
        var again = preview(sheet(Map.of()));
        assertThat(again.twins()).isEmpty();
        assertThat(imports.take(again.recruits(), "演示.xlsx", Progress.NONE).added()).isZero();
    }

    @Test
    void aNumberThatExcelRoundedIsRefusedAndExplained() {
        var reading = preview(sheet(Map.of(RecruitField.PAPER_NUMBER, "4.10105E+17")));
        assertThat(reasons(reading)).containsExactly("证件号 exchange.recruit.rounded");
        assertThat(reading.troubles().getFirst().in(Words.ZH)).contains("第 2 行").contains("四舍五入");
    }

    @Test
    void aWrongCheckDigitIsFoundAndTheNumberIsNotRepeated() {
        var wrong = LI.get(RecruitField.PAPER_NUMBER).substring(0, 17) + (LI.get(RecruitField.PAPER_NUMBER).endsWith("1") ? "2" : "1");
        var reading = preview(sheet(Map.of(RecruitField.PAPER_NUMBER, wrong)));
        assertThat(reasons(reading)).containsExactly("证件号 case.resident-id.check");
        assertThat(reading.troubles().getFirst().in(Words.ZH)).doesNotContain(wrong.substring(6));
    }

    @Test
    void birthDateAndSexMustAgreeWithTheNumber() {
        assertThat(reasons(preview(sheet(Map.of(RecruitField.BIRTH, "1990-05-18", RecruitField.SEX, "女")))))
                .containsExactlyInAnyOrder("出生日期 exchange.recruit.birth-differs", "性别 exchange.recruit.sex-differs");
    }

    @Test
    void daysComeAsPeopleAndExcelWriteThem() {
        for (var day : List.of("1990-05-17", "1990/5/17", "1990年5月17日", "19900517", "33010")) {
            assertThat(reasons(preview(sheet(Map.of(RecruitField.BIRTH, day))))).as(day).isEmpty();
        }
        assertThat(reasons(preview(sheet(Map.of(RecruitField.BIRTH, "1990-02-30"))))).containsExactly("出生日期 exchange.recruit.day");
    }

    @Test
    void everyWrongCellOfARowIsNamed() {
        assertThat(reasons(preview(sheet(Map.of(RecruitField.MOBILE, "1380000", RecruitField.SAMPLE_ML, "50", RecruitField.KIN2_NAME, "",
                RecruitField.A1, "nonsense"))))).containsExactlyInAnyOrder("手机 exchange.recruit.mobile", "采样量mL exchange.recruit.number",
                "亲友2姓名 exchange.recruit.blank", "HLA-A1 hla.read.no-name");
    }

    @Test
    void aTwinIsFoundByPaperThenByNameAndBirthThenByMobile() {
        imports.take(preview(sheet(Map.of())).recruits(), "演示.xlsx", Progress.NONE);
        var foreigner = Map.of(RecruitField.BARCODE, "ZZ0002", RecruitField.PAPER, "护照", RecruitField.PAPER_NUMBER, "E0000001");
        var twins = preview(sheet(Map.of(RecruitField.BARCODE, "ZZ0003"), foreigner,
                with(with(foreigner, RecruitField.BARCODE, "ZZ0004"), RecruitField.NAME, "演示·另一人"))).twins();
        assertThat(twins).extracting(RecruitReading.Twin::likeness).containsExactly(Likeness.PAPER, Likeness.NAME_AND_BIRTH, Likeness.PAPER);
        assertThat(twins).extracting(RecruitReading.Twin::other).containsExactly("ZZ0001", "ZZ0001", "ZZ0002");
    }

    private static Map<RecruitField, String> with(Map<RecruitField, String> row, RecruitField field, String text) {
        var changed = new java.util.HashMap<>(row);
        changed.put(field, text);
        return changed;
    }

    @Test
    void theSameBarcodeTwiceInASheetIsSaidWithTheOtherRow() {
        var reading = preview(sheet(Map.of(), Map.of()));
        assertThat(reading.troubles().getFirst().in(Words.ZH)).contains("第 3 行").contains("第 2 行");
    }

    @Test
    void aRequiredColumnWithoutAPlaceStopsThePreview() {
        var grid = new Grid(List.of("姓名", "性别"), List.of(), "UTF-8", false);
        assertThatThrownBy(() -> preview(grid)).isInstanceOf(Trouble.class);
    }

    @Test
    void columnsAreGuessedFromOtherHeadingsAndAChoiceIsRemembered() {
        var headings = List.of("手机号码", "身份证号", "名字", "生日");
        var guessed = RecruitColumns.of(headings, "");
        assertThat(guessed.place(RecruitField.MOBILE)).isZero();
        assertThat(guessed.place(RecruitField.PAPER_NUMBER)).isEqualTo(1);
        assertThat(guessed.left(headings)).containsExactly("名字");
        var chosen = guessed.with(RecruitField.NAME, 2).written(headings);
        assertThat(RecruitColumns.of(List.of("生日", "名字"), chosen).place(RecruitField.NAME)).isEqualTo(1);
    }
}
