package cn.yingchun.domain.cases;

import java.util.List;
import java.util.Optional;

/// Letters, cards and gifts between donor and patient, who never learn who the other is, and texts for the press.
///
/// Domain facts §6.1: draft, flags, two screeners, redacted copy, forwarded, delivered or returned; the original is sealed.
public sealed interface LetterFact extends CaseFact {
    enum Sort { LETTER, CARD, GIFT, STATUS, MEETING, PRESS }

    enum Way { TO_PATIENT, TO_DONOR, TO_PUBLIC }

    /// A letter came in.
    ///
    /// @param letter       1, 2, 3 … within the case
    /// @param jurisdiction code in `casework/letter-policies.psv`
    /// @param original     its words; what comes from the patient's side is taken in screened only, see `work.Letters`
    record LetterTaken(int letter, Sort sort, Way way, String jurisdiction, String original) implements LetterFact {}

    enum Handling { KEEP, BLANK, REWRITE }

    /// What a screener decided about one flag.
    ///
    /// @param kind what was seen: `PHONE`, `NAME` …
    /// @param at   place of its first letter in the original
    /// @param text the words flagged
    record Decision(String kind, int at, String text, Handling handling, Optional<String> instead) {}

    /// A letter was read for identities; the person is the actor of the fact.
    ///
    /// @param round    1, then 2 by somebody else
    /// @param decisions one for each flag
    /// @param pictures photographs, drawings and codes were looked at too
    /// @param redacted the copy that may go on
    record LetterScreened(int letter, int round, List<Decision> decisions, boolean pictures, String redacted) implements LetterFact {
        public LetterScreened {
            decisions = List.copyOf(decisions);
        }
    }

    /// The redacted copy was put into the other side's language, by the actor of the fact.
    record LetterTranslated(int letter, String language, String text) implements LetterFact {}

    /// The redacted copy went on.
    record LetterForwarded(int letter, String toWhom) implements LetterFact {}

    /// It has arrived.
    record LetterDelivered(int letter) implements LetterFact {}

    /// It goes back to its writer; the reason stands in the fact.
    record LetterReturned(int letter) implements LetterFact {}

    /// Somebody read the sealed original; the reason stands in the fact.
    record OriginalOpened(int letter) implements LetterFact {}

    /// The donor's word for one release to the press: what of theirs may stand in it.
    ///
    /// @param named      the full name; else only the family name
    /// @param document   number of the paper
    record PressAgreed(boolean named, boolean aged, Optional<String> occupation, String document) implements LetterFact {}

    /// Donor or patient agreed to letters, gifts or a meeting; the patient's word comes through the hospital.
    ///
    /// @param document number of the paper
    record ContactAgreed(boolean donor, boolean patient, String document) implements LetterFact {}
}
