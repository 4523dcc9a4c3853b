package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.LetterFact;
import cn.yingchun.domain.cases.LetterFact.LetterDelivered;
import cn.yingchun.domain.cases.LetterFact.LetterForwarded;
import cn.yingchun.domain.cases.LetterFact.LetterReturned;
import cn.yingchun.domain.cases.LetterFact.LetterScreened;
import cn.yingchun.domain.cases.LetterFact.LetterTaken;
import cn.yingchun.domain.cases.LetterFact.LetterTranslated;
import cn.yingchun.domain.cases.LetterFact.OriginalOpened;
import cn.yingchun.domain.cases.Noted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// One piece of correspondence as it stands: a fold over the facts of its case.
///
/// @param screened rounds in order; only those by different people count
/// @param looks    who read the sealed original, and why
/// @param copy     what goes on: as the last screener left it, then its translation
public record Letter(int number, Noted<LetterTaken> taken, List<Noted<LetterScreened>> screened, List<Noted<OriginalOpened>> looks, State state, String copy) {
    private static final Policies POLICIES = Policies.load();

    public enum State {
        TO_SCREEN, TO_SCREEN_AGAIN, TO_TRANSLATE, TO_FORWARD, FORWARDED, DELIVERED, RETURNED;

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
        var translated = about(file, LetterTranslated.class, LetterTranslated::letter, number);
        var copy = translated.isEmpty() ? screened.isEmpty() ? "" : screened.getLast().what().redacted() : translated.getLast().what().text();
        return new Letter(number, taken, screened, about(file, OriginalOpened.class, OriginalOpened::letter, number),
                gone(file, number).orElseGet(() -> here(taken.what(), screened, !translated.isEmpty())), copy);
    }

    private static Optional<State> gone(CaseFile file, int number) {
        if (!about(file, LetterReturned.class, LetterReturned::letter, number).isEmpty()) {
            return Optional.of(State.RETURNED);
        }
        if (!about(file, LetterDelivered.class, LetterDelivered::letter, number).isEmpty()) {
            return Optional.of(State.DELIVERED);
        }
        return about(file, LetterForwarded.class, LetterForwarded::letter, number).isEmpty() ? Optional.empty() : Optional.of(State.FORWARDED);
    }

    private static State here(LetterTaken taken, List<Noted<LetterScreened>> screened, boolean translated) {
        var people = screened.stream().map(Noted::actor).distinct().count();
        if (people < POLICIES.screeners(taken)) {
            return people == 0 ? State.TO_SCREEN : State.TO_SCREEN_AGAIN;
        }
        return POLICIES.translated(taken) && !translated ? State.TO_TRANSLATE : State.TO_FORWARD;
    }

    private static <T extends LetterFact> List<Noted<T>> about(CaseFile file, Class<T> kind, ToIntFunction<T> letter, int number) {
        return file.each(kind).stream().filter(noted -> letter.applyAsInt(noted.what()) == number).toList();
    }

    /// Whether its copy may leave the office.
    public boolean isCleared() {
        return state == State.TO_FORWARD || state == State.FORWARDED || state == State.DELIVERED;
    }

    /// Whether somebody has read the original, so that the look stands in the log.
    public boolean wasReadBy(String user) {
        return looks.stream().anyMatch(look -> look.actor().equals(user));
    }
}
