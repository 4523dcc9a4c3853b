package cn.yingchun.ui.kit.call;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.contact.Discretion;
import cn.yingchun.domain.say.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tries to find a word, in any text the program offers during a call, from which a third person could learn of a match.
class SilenceTest {
    /// For the donor's ear alone, after name and year of birth were verified; and the name of that script.
    private static final Pattern FOR_THE_DONOR = Pattern.compile("calls\\.(first\\.[4-9]|callback\\.[4-7])\\..*");
    private final Discretion discretion = Discretion.load();

    static Stream<Words> languages() {
        return Stream.of(Words.ZH, Words.EN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordOfTheCallScreenTellsAThirdPersonOfAMatch(Words words) {
        var open = words.keys().stream().filter(key -> key.startsWith("calls.") || key.startsWith("tell.result."))
                .filter(key -> !FOR_THE_DONOR.matcher(key).matches()).toList();
        assertThat(open).hasSizeGreaterThan(50);
        assertThat(open).allSatisfy(key -> assertThat(discretion.slips(words.pattern(key))).as(key).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theScriptForOthersIsSilentInAllItsSteps(Words words) {
        assertThat(Script.RELATIVE.steps(words, "演示区红十字会", "演示·张一")).hasSize(5)
                .allSatisfy(step -> assertThat(discretion.keeps(step.title() + step.say())).as(step.toString()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theFirstThreeStepsOfEveryScriptAreSilentBecauseNobodyIsVerifiedYet(Words words) {
        for (var script : List.of(Script.FIRST, Script.CALLBACK)) {
            assertThat(script.steps(words, "X", "Y").subList(0, 3)).allSatisfy(step -> assertThat(discretion.keeps(step.title() + step.say())).isTrue());
        }
        assertThat(Script.FIRST.steps(words, "X", "Y")).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theGuardItselfWouldNoticeTheDonorsOwnSteps(Words words) {
        assertThat(discretion.keeps(Script.FIRST.steps(words, "X", "Y").get(3).say())).isFalse();
    }
}
