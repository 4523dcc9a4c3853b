package cn.yingchun.domain.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Harm, or the risk of it, that came of a donation: reported in versions, told to whom it must be told, closed.
///
/// Words and steps follow the WMDA's SPEAR reports and CTCAE v5 (domain facts §4).
public sealed interface AdverseFact extends CaseFact {
    /// Who was harmed, as SPEAR 2.0 asks.
    enum Spear { DONOR_HARM, RECIPIENT_HARM, FETUS_HARM, RISK_OF_HARM }

    /// Why an event is serious; none of them makes it not serious.
    enum Serious { DEATH, LIFE_THREATENING, HOSPITAL, DISABILITY, ANOMALY, IMPORTANT }

    /// How likely it came of the donation.
    enum Imputability { EXCLUDED, UNLIKELY, POSSIBLE, PROBABLE, PROVEN }

    enum Phase { MOBILISATION, COLLECTION, TRANSPORT, AFTERWARDS }

    /// How it ended so far.
    enum Ended { RECOVERED, RECOVERING, NOT_RECOVERED, LASTING_HARM, DEATH, UNKNOWN }

    enum Preventable { YES, NO, UNKNOWN }

    /// One version of a report; every version is the whole report, the latest counts.
    ///
    /// @param event   1, 2, 3 … within the case
    /// @param version 1, 2, 3 … within the event
    /// @param kind    code in `casework/events.psv`, which decides who must be told and when
    /// @param symptom the symptom it is, where it is one
    /// @param grade   CTCAE 1 … 5, 0 where it is no symptom
    /// @param onset   when it began, or was seen
    /// @param story   what happened and what was done; never a name
    record EventReported(
            int event,
            int version,
            String kind,
            Optional<Symptom> symptom,
            int grade,
            Instant onset,
            Judged judged,
            String story) implements AdverseFact {}

    /// What was judged about an event, by a physician or the coordinator.
    record Judged(
            Set<Serious> serious,
            Imputability imputability,
            Spear category,
            Phase phase,
            Ended ended,
            Preventable preventable) {
        public Judged {
            var ordered = EnumSet.noneOf(Serious.class);
            ordered.addAll(serious);
            serious = Collections.unmodifiableSet(ordered);
        }
    }

    /// Somebody was told of an event who must be told.
    ///
    /// @param duty code in `casework/event-duties.psv`
    record EventTold(int event, String duty, Instant at, String toWhom) implements AdverseFact {}

    /// The event is closed; the conclusion stands here.
    record EventClosed(int event, String conclusion) implements AdverseFact {}
}
