package cn.yingchun.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Who was spoken to and what they said: donor, family, province. A call outside of a case stands about the donor.
public sealed interface TalkFact extends CaseFact {
    enum Channel { PHONE, WECHAT, SMS, EMAIL, VISIT }

    enum Callee { DONOR, RELATIVE_1, RELATIVE_2, EMPLOYER, COMMUNITY }

    /// What came of one attempt, one key each on the call screen.
    enum CallResult { REACHED, NO_ANSWER, SWITCHED_OFF, WRONG_NUMBER, RELATIVE_ANSWERED }

    /// One attempt to reach somebody, whether it succeeded or not.
    ///
    /// @param note     never says to third persons that there is a match
    /// @param promised what was promised to be done, and when
    /// @param number   the number or account that was tried
    record Called(
            Channel channel,
            Callee callee,
            CallResult result,
            Optional<String> note,
            Optional<Promise> promised,
            Optional<String> number) implements TalkFact {
        public Called(Channel channel, Callee callee, CallResult result, Optional<String> note, Optional<Promise> promised) {
            this(channel, callee, result, note, promised, Optional.empty());
        }
    }

    /// A promise given in a talk, to be kept by a day.
    record Promise(String what, LocalDate by) {}

    enum Answer { YES, THINK, NO }

    /// The donor's willingness so far.
    ///
    /// @param reason R04 … R13 with a no, or with doubts
    /// @param askAgain when a thinking donor wants to be asked again
    record Willing(Answer answer, Optional<String> reason, Optional<LocalDate> askAgain) implements TalkFact {}

    enum Relation { SPOUSE, FATHER, MOTHER, CHILD, OTHER }

    enum Attitude { SUPPORTS, WORRIED, OPPOSES, NOT_TOLD }

    /// Where one relative stands.
    record FamilySaid(Relation relation, Attitude attitude, Optional<String> note) implements TalkFact {}

    /// The call, person to person, in which province or transplant hospital said whether the patient still goes ahead.
    ///
    /// Demanded on the morning of the first dose and of collection: donors have been collected in vain after a late
    /// cancellation that no message carried (WMDA PDC.1303).
    ///
    /// @param withWhom the named person at the other end
    record GoNoGo(boolean go, String withWhom, Instant at) implements TalkFact {}

    /// Any other call with province or transplant hospital about the case.
    record ProvinceSpoke(String withWhom, String about) implements TalkFact {}

    /// A follow-up visit after donation; symptoms and counts of the visit stand in facts of their own in the same act.
    ///
    /// @param visit     item of the checklist, C71 … C76
    /// @param year      which yearly visit; for C72 which week after collection from the second on; 0 for the others
    /// @param recovered back to baseline and without symptoms of the collection
    /// @param answers   answers to the questions of the visit, by their code in `casework/follow-up.psv`
    record FollowedUp(
            String visit,
            int year,
            boolean reached,
            boolean recovered,
            Optional<String> note,
            Map<String, String> answers) implements TalkFact {
        public FollowedUp {
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        }

        public FollowedUp(String visit, int year, boolean reached, boolean recovered, Optional<String> note) {
            this(visit, year, reached, recovered, note, Map.of());
        }
    }

    /// What stands in the fields of a visit that nobody has recorded yet: a telephone that rings or a computer that stops must
    /// not lose it. It counts for nothing until the visit is recorded.
    record VisitDrafted(FollowedUp visit, BedsideFact.SymptomsGraded graded, Map<Count, Double> counts) implements TalkFact {
        public VisitDrafted {
            counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        }
    }
}
