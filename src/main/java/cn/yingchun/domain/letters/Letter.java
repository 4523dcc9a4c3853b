package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.LetterFact;
import cn.yingchun.domain.cases.LetterFact.LetterDelivered;
import cn.yingchun.domain.cases.LetterFact.LetterForwarded;
import cn.yingchun.domain.cases.LetterFact.LetterReturned;
import cn.yingchun.domain.cases.LetterFact.LetterScreened;
import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.OriginalOpened;
import cn.yingchun.domain.cases.Noted;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// One piece of correspondence as it stands: a fold over the facts of its case.
///
/// @param screened rounds in order; only those by different people count
/// @param looks    who read the sealed original, and why
public record Letter(int number, Noted<LetterTaken> taken, List<Noted<LetterScreened>> screened, List<Noted<OriginalOpened>> looks, State state) {
    public enum State {
        TO_SCREEN, TO_SCREEN_AGAIN, TO_FORWARD, FORWARDED, DELIVERED, RETURNED;

        /// The key of its name in the word files.
        public String key() {
            return "after.letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Letter {
        screened = List.copyOf(screened);
        looks = List.copyOf(looks);
    }

    public static List<Letter> of(CaseFile file) {
        return file.each(LetterTaken.class).stream().map(taken -> of(file, taken)).toList();
    }

    private static Letter of(CaseFile file, Noted<LetterTaken> taken) {
        var number = taken.what().letter();
        var screened = about(file, LetterScreened.class, LetterScreened::letter, number);
        return new Letter(number, taken, screened, about(file, OriginalOpened.class, OriginalOpened::letter, number), state(file, number, screened));
    }

    private static State state(CaseFile file, int number, List<Noted<LetterScreened>> screened) {
        if (!about(file, LetterReturned.class, LetterReturned::letter, number).isEmpty()) {
            return State.RETURNED;
        }
        if (!about(file, LetterDelivered.class, LetterDelivered::letter, number).isEmpty()) {
            return State.DELIVERED;
        }
        if (!about(file, LetterForwarded.class, LetterForwarded::letter, number).isEmpty()) {
            return State.FORWARDED;
        }
        var people = screened.stream().map(Noted::actor).distinct().count();
        return people == 0 ? State.TO_SCREEN : people == 1 ? State.TO_SCREEN_AGAIN : State.TO_FORWARD;
    }

    private static <T extends LetterFact> List<Noted<T>> about(CaseFile file, Class<T> kind, ToIntFunction<T> letter, int number) {
        return file.each(kind).stream().filter(noted -> letter.applyAsInt(noted.what()) == number).toList();
    }

    /// The copy as the last screener left it; the original for nobody but through a look with a reason.
    public String copy() {
        return screened.isEmpty() ? "" : screened.getLast().what().redacted();
    }
}
