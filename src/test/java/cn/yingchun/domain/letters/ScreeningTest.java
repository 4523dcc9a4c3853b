package cn.yingchun.domain.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.LetterFact.Decision;
import cn.yingchun.domain.cases.LetterFact.Handling;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.patient.PatientFact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is flagged in letters, in Chinese and English, and what is not. All numbers and names are invented.
class ScreeningTest {
    private static final Known LIU = new Known(List.of("演示刘", "小花花", "Yan Shi"), List.of("演示移植中心"),
            List.of(LocalDate.of(2021, 1, 4)), List.of("yanshi_88"), List.of("PX00000007"));
    private final Screening screening = new Screening();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PHONE     | 我的电话是13800138000，请联系
            PHONE     | 电话 138 0013 8000
            PHONE     | 打给１３８００１３８０００吧
            PHONE     | 一三八零零一三八零零零
            PHONE     | 座机 0371-65012345
            PHONE     | call me at +86 138 0013 8000
            PHONE     | my number is +44 20 7946 0000
            ID_NUMBER | 身份证11010519491231002X
            ID_NUMBER | 号码 110105 19491231 0021
            EMAIL     | 写信到 demo.user@example.com
            EMAIL     | mail me: demo @example.org
            LINK      | 看 https://example.com/u/1
            LINK      | my page is example.net/me
            SOCIAL    | 加我微信 yanshi_1
            SOCIAL    | QQ：123456
            SOCIAL    | add me on WeChat
            SOCIAL    | 我在抖音等你
            PLATE     | 车牌豫A12B34
            BANK      | 卡号6222 0212 3456 7890 123
            BANK      | 转到 6222021234567890
            PLACE     | 我家住在郑州市金水区
            PLACE     | 花园路3号楼2单元
            PLACE     | 我在河南省工作
            HOSPITAL  | 我在省肿瘤医院做的采集
            HOSPITAL  | 住在血液科
            HOSPITAL  | 我是12床
            HOSPITAL  | I lay in Demo Cancer Hospital
            WORK      | 我在郑州大学读书
            WORK      | 在演示公司上班
            WORK      | I study at Demo University
            NAME      | 我叫王小明
            NAME      | 姓名：李四光
            NAME      | My name is Wang Ming
            NAME      | thank you, Mr. Wang
            NAME      | 祝好，演示刘
            NAME      | 花花？小花花！
            NAME      | many greetings, yan shi
            HOSPITAL  | 演示移植中心的各位
            PHONE     | 也可以找 yanshi_88
            ID_NUMBER | px00000007 问你好
            DATE      | 2021年1月4日那天我捐了
            DATE      | 一月四日
            DATE      | on January 4th, 2021
            DATE      | 2021-01-04
            DATE      | 记得 1.4 那天
            """)
    void eachOfTheTwelveKindsIsFlagged(Mark.Kind kind, String text) {
        assertThat(screening.of(text, LIU)).extracting(Mark::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yan Shipping", "xyanshi_88", "PX000000071"})
    void whatIsKnownIsNotFoundInsideALongerWord(String text) {
        assertThat(screening.of(text, LIU)).isEmpty();
    }

    @Test
    void allTwelveKindsStandInTheTableAbove() {
        assertThat(Mark.Kind.values()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "素不相识的你：虽然我们从未见过面，但我们的血脉已经相连。请你一定要坚强，春天就要来了，我和我的家人都在为你加油。",
        "亲爱的朋友，我是一名普通的志愿者，能帮助到你是我的荣幸。希望你早日康复，一路平安，回到家乡和亲人团聚。",
        "生活在同一座城市或者不同的地区又有什么区别呢？我们走过的路不同，但都盼着同一个明天。",
        "您好！我是捐献者，听说您已经出舱，心里十分高兴。临床上的困难都会过去的。",
        "Dear friend, we have never met and may never meet, but part of me is with you. I may march on with you in spirit. Be strong; spring will come.",
        "I was in hospital for only a few days and went home healthy. My two children send you their best wishes."})
    void lettersThatSayNothingAboutAnybodyPass(String text) {
        assertThat(screening.of(text, LIU)).filteredOn(mark -> mark.kind() != Mark.Kind.HOSPITAL || !text.contains("出舱")).isEmpty();
    }

    @Test
    void ofTwoMarksThatOverlapNothingIsLeftOut() {
        var text = "我在演示市的演示公司上班";
        assertThat(screening.of(text, Known.NOTHING)).extracting(Mark::kind, Mark::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Mark.Kind.PLACE, "我在演示市"), org.assertj.core.groups.Tuple.tuple(Mark.Kind.WORK, "的演示公司"));
    }

    @Test
    void marksKeepTheirPlaceAndDoNotOverlap() {
        var text = "电话１３８００１３８０００，微信 abc_1，住郑州市。";
        var marks = screening.of(text, Known.NOTHING);
        assertThat(marks).allSatisfy(mark -> assertThat(text.substring(mark.at(), mark.end())).isEqualTo(mark.text()));
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).at()).isGreaterThanOrEqualTo(marks.get(i - 1).end());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"KEEP, 电话13800138000好", "BLANK, 电话▇▇▇好", "REWRITE, 电话（略）好"})
    void theCopyFollowsTheDecision(Handling handling, String copy) {
        var decision = new Decision("PHONE", 2, "13800138000", handling, Optional.of("（略）").filter(_ -> handling == Handling.REWRITE));
        assertThat(Redaction.of("电话13800138000好", List.of(decision))).isEqualTo(copy);
    }

    @Test
    void aDecisionAboutOtherWordsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Redaction.of("电话13800138000",
                List.of(new Decision("PHONE", 0, "13800138000", Handling.BLANK, Optional.empty()))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"CN, LETTER, 2021-01-04", "CN, MEETING, 2022-01-04", "ABROAD, LETTER, 2023-01-04", "ABROAD, MEETING, never", "JMDP, GIFT, never",
        "NMDP, MEETING, 2022-01-04", "ABMDR, MEETING, 2023-01-04", "DKMS, LETTER, 2021-01-04"})
    void theFirstDayFollowsTheJurisdiction(String jurisdiction, Sort sort, String first) {
        var policy = Policy.load().stream().filter(one -> one.jurisdiction().equals(jurisdiction) && one.sort() == sort).findFirst().orElseThrow();
        assertThat(policy.earliest(LocalDate.of(2021, 1, 4)).map(LocalDate::toString).orElse("never")).isEqualTo(first);
        assertThat(policy.screeners()).isEqualTo(2);
    }

    /// No fact about a patient or a case has a field that could hold who the patient is.
    @Test
    void noFactHasAFieldForAPatientsIdentity() {
        var forbidden = Set.of("patientname", "name", "idnumber", "residentid", "phone", "address", "birthdate", "bed", "ward", "photo", "diagnosis");
        var fields = records(PatientFact.class).flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
                .map(part -> part.getName().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        assertThat(fields).isNotEmpty().doesNotContainAnyElementsOf(forbidden);
        var ofCases = records(CaseFact.class).flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
                .map(part -> part.getName().toLowerCase(Locale.ROOT)).filter(name -> name.contains("patient")).collect(Collectors.toSet());
        assertThat(ofCases).as("an id without a name, and a yes or no").isSubsetOf("patient");
    }

    /// What a county session is given of a patient: code, hospital (masked for it), sex, decade, weight, typing. There is no more to store.
    @Test
    void whatACountySessionGetsOfAPatientHasNoFieldForAnIdentity() {
        assertThat(Arrays.stream(cn.yingchun.domain.patient.Patient.class.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName))
                .containsExactly("id", "code", "centre", "sex", "ageBand", "weightKg", "typing", "searching");
        var opened = Arrays.stream(cn.yingchun.domain.cases.CourseFact.Opened.class.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName);
        assertThat(opened.filter(name -> name.toLowerCase(Locale.ROOT).contains("patient"))).containsExactly("patient");
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ScreeningTest::records) : Stream.of(family);
    }
}
