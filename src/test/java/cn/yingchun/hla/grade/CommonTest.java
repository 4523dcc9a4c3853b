package cn.yingchun.hla.grade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.grade.rule.Common;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import cn.yingchun.hla.serology.AlleleAntigens;
import cn.yingchun.hla.serology.AntigenRule;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Why a donor is listed whom one would not expect: rule R25.
class CommonTest {
    @ParameterizedTest(name = "patient {0} and donor {1} meet as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A 91:02     | A 91          | 91:02 by 91:02:01 and 91:02:01
            A 92:65     | A 93:XX       | 92:65P by 92:65 and 93:21
            A 91:XX     | A 91:01/91:02 | 91:01P by 91:01:01:01 and 91:01:01:01, 91:02 by 91:02:01 and 91:02:01
            A 91:01     | A 93          |
            A 91:01     | A 91:09N      |
            """)
    void theGroupsThatBothMayBeAreNamedWithAnAlleleOfEach(String patient, String donor, String groups) {
        var release = InventedRelease.read();
        assertThat(groups(release, patient, donor)).isEqualTo(groups == null ? "" : groups);
    }

    @ParameterizedTest(name = "R25: patient {0} and donor {1} share {2}")
    @CsvSource(delimiter = '|', textBlock = """
            B 15:01:01 | B 71    | 15:01P
            B 40:01:02 | B 61    | 40:01P
            B 12       | B 51    | 51:42P
            B 65       | B 14:01 | 14:01P
            """)
    void anUnexpectedDonorSharesAPGroup(String patient, String donor, String group) {
        assertThat(groups(OfficialRelease.read(), patient, donor)).contains(group + " by ");
    }

    @ParameterizedTest(name = "R25: patient {0} and donor {1} are alike by {2} through {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A 74:01 | A 02:XX | A19 | A*02:65
            A 23:01 | A 9     | A9  |
            B 51:01 | B 52:01 |     |
            """)
    void theAntigenThatMakesThemAlikeIsNamed(String patient, String donor, String antigen, String through) {
        var release = OfficialRelease.read();
        var bench = Bench.of(release, GradingRules.ATLAS);
        var shared = common(release).antigens(bench.pair(patient).first(), bench.pair(donor).first());
        assertThat(shared.stream().map(one -> one.antigen().toString()).collect(Collectors.joining(" "))).isEqualTo(antigen == null ? "" : antigen);
        assertThat(shared.stream().flatMap(one -> one.donor().stream()).findFirst().map(Object::toString).orElse(null)).isEqualTo(through);
    }

    private static String groups(ImgtRelease release, String patient, String donor) {
        var bench = Bench.of(release, GradingRules.DEFAULT);
        return common(release).groups(bench.pair(patient).first(), bench.pair(donor).first()).stream()
                .map(group -> group.pGroup() + " by " + group.patient().name() + " and " + group.donor().name())
                .collect(Collectors.joining(", "));
    }

    private static Common common(ImgtRelease release) {
        return new Common(release, new AlleleAntigens(release.serology(), AntigenRule.ATLAS));
    }
}
