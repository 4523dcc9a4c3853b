package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.LetterFact.Decision;
import cn.yingchun.domain.cases.LetterFact.LetterScreened;
import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;

/// What of a letter may be read in the audit and leave in a file: that it came and what became of it, never the words that its
/// seal keeps. They are read in the letter itself, with a reason that is written down (domain facts §6.1).
public final class Sealed {
    private Sealed() {}

    public static Fact outside(Fact fact) {
        var what = outside(fact.what());
        return what.equals(fact.what()) ? fact : new Fact(fact.name(), fact.clock(), fact.schema(), fact.actor(), fact.happened(), fact.written(),
                fact.why(), fact.subject(), what, fact.supersedes());
    }

    private static What outside(What what) {
        return switch (what) {
            case LetterTaken taken -> new LetterTaken(taken.letter(), taken.sort(), taken.way(), taken.jurisdiction(), Redaction.BLANK);
            case LetterScreened read -> new LetterScreened(read.letter(), read.round(), read.decisions().stream().map(Sealed::outside).toList(),
                    read.pictures(), read.redacted());
            default -> what;
        };
    }

    /// A mark that was kept stands in the copy anyway.
    private static Decision outside(Decision decision) {
        return decision.handling() == cn.yingchun.domain.cases.LetterFact.Handling.KEEP ? decision
                : new Decision(decision.kind(), decision.at(), Redaction.BLANK, decision.handling(), decision.instead());
    }
}
