package cn.yingchun.match.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.CodeRule;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.tce.TceRule;
import cn.yingchun.match.rank.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of a search as an office keeps them.
class RulesTextTest {
    private static final MatchRules CHOSEN = MatchRules.USUAL.counting(Locus.DQB1, false).limited(Locus.DRB1, 0).limited(Locus.A, 1)
            .earlier(Criterion.values()[2]).grading(new GradingRules(NullRule.HAP_E, AntigenRule.ATLAS, TceRule.STRICT))
            .reading(new ReadingRules(BlankSecond.UNKNOWN, CodeRule.COMMON)).with("Henan 2026");

    @Test
    void whatWasChosenComesBack() {
        assertThat(RulesText.read(RulesText.of(CHOSEN))).isEqualTo(CHOSEN).isNotEqualTo(MatchRules.USUAL);
        assertThat(RulesText.read(RulesText.of(MatchRules.USUAL))).isEqualTo(MatchRules.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nulls=SOMETHING_NEW", "order=AGE", "limits=A:many", "novel=1", "loci=Z"})
    void whatThisProgramDoesNotUnderstandIsLeftAtTheUsual(String text) {
        assertThat(RulesText.read(text)).isEqualTo(MatchRules.USUAL);
    }

    @Test
    void aTextOfAnOlderProgramReadsByItsOwnRulesAndOneOfANewerProgramIsKnownToBeSo() {
        var older = RulesText.of(CHOSEN).replaceAll(";(blanks|codes)=[A-Z]+", "");
        assertThat(RulesText.known(older)).contains(CHOSEN.reading(ReadingRules.USUAL));
        assertThat(RulesText.known("blanks=MAYBE")).isEmpty();
    }

    @Test
    void theLociWithoutWhichNobodySearchesAreAlwaysCounted() {
        assertThat(RulesText.read("loci=C").counted()).containsExactlyInAnyOrder(Locus.A, Locus.B, Locus.C, Locus.DRB1);
    }
}
