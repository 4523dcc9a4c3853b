package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.LetterFact.LetterScreened;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// No letter is read twice by one person. Held where facts are written, whatever room they come from.
public final class TwoReaders {
    private TwoReaders() {}

    /// @param history all facts about a subject
    /// @throws Trouble `after.letter.same-screener`
    public static void check(Act act, Function<Subject, List<Fact>> history) {
        var now = new HashSet<Reading>();
        for (var deed : act.deeds()) {
            if (deed.what() instanceof LetterScreened screened
                    && (!now.add(new Reading(deed.subject(), screened.letter())) || before(act.actor(), deed, screened, history))) {
                throw new Trouble("after.letter.same-screener");
            }
        }
    }

    private record Reading(Subject theCase, int letter) {}

    private static boolean before(String actor, Deed deed, LetterScreened screened, Function<Subject, List<Fact>> history) {
        return CaseFile.of(new CaseId(deed.subject().id()), history.apply(deed.subject())).each(LetterScreened.class).stream()
                .anyMatch(round -> round.what().letter() == screened.letter() && round.actor().equals(actor));
    }
}
