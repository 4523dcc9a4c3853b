package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.LetterFact.Decision;
import java.util.Comparator;
import java.util.List;

/// Makes the copy that goes on, from the original and the decisions about each mark.
public final class Redaction {
    /// What stands for a blank, the same length for every word, so that nothing can be guessed from it.
    public static final String BLANK = "▇▇▇";

    private Redaction() {}

    /// @throws IllegalArgumentException if a decision is not about the words that stand there, or two overlap
    public static String of(String original, List<Decision> decisions) {
        var copy = new StringBuilder();
        var from = 0;
        for (var decision : decisions.stream().sorted(Comparator.comparingInt(Decision::at)).toList()) {
            var end = decision.at() + decision.text().length();
            if (decision.at() < from || end > original.length() || !original.substring(decision.at(), end).equals(decision.text())) {
                throw new IllegalArgumentException("a decision does not fit the letter");
            }
            copy.append(original, from, decision.at()).append(switch (decision.handling()) {
                case KEEP -> decision.text();
                case BLANK -> BLANK;
                case REWRITE -> decision.instead().orElse(BLANK);
            });
            from = end;
        }
        return copy.append(original.substring(from)).toString();
    }
}
