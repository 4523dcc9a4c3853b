package cn.yingchun.match.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.CodeRule;
import cn.yingchun.hla.read.MixedRule;
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
            .earlier(Criterion.ABO).grading(new GradingRules(NullRule.HAP_E, AntigenRule.ATLAS, TceRule.STRICT))
            .reading(new ReadingRules(BlankSecond.UNKNOWN, CodeRule.COMMON, MixedRule.COMBINED)).with("Henan 2026");

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
        var older = RulesText.of(CHOSEN).replaceAll(";(blanks|codes|mixed)=[A-Z]+", "");
        assertThat(RulesText.known(older)).contains(CHOSEN.reading(ReadingRules.USUAL));
        assertThat(RulesText.known("blanks=MAYBE")).isEmpty();
    }

    @Test
    void whoReadsTheAuditOrDecidesBetweenTwoRulesReadsWordsAndOnlyWhatIsNotUsual() {
        assertThat(RulesTelling.setting("match.rules", RulesText.of(MatchRules.USUAL), Words.EN)).isEqualTo("the usual rules");
        assertThat(RulesTelling.setting("match.rules", RulesText.of(CHOSEN), Words.EN)).isEqualTo("loci counted A B C DRB1; "
                + "at most 1 mismatches at A; at most 0 mismatches at DRB1; order: age → blood group → CMV → sex → weight → availability; "
                + "Null allele within a code or list: possible, the frequencies decide (Hap-E); Antigen where serology is silent: not known (Atlas); "
                + "Typing with several TCE groups: has none (strict); A locus with one allele written: the other is unknown, any allele; "
                + "Alleles behind a multiple allele code: only those of the frequency tables (common); "
                + "DNA and serology of one locus: both: the antigen rules alleles out (OptiMatch); Haplotype frequencies: Henan 2026");
        assertThat(RulesTelling.setting("match.rules", RulesText.of(CHOSEN), Words.ZH)).doesNotContain("=").contains("Hap-E");
        assertThat(RulesTelling.setting("match.rules", "nulls=SOMETHING_NEW", Words.EN)).isEqualTo("rules written by a newer program");
        assertThat(RulesTelling.setting("office.address", "loci=A", Words.EN)).isEqualTo("loci=A");
    }

    @Test
    void theLociWithoutWhichNobodySearchesAreAlwaysCounted() {
        assertThat(RulesText.read("loci=C").counted()).containsExactlyInAnyOrder(Locus.A, Locus.B, Locus.C, Locus.DRB1);
    }
}
