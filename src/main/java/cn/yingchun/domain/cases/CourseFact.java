package cn.yingchun.domain.cases;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The course of a case: opened, ticked, moved from stage to stage, put off, withdrawn, ended.
public sealed interface CourseFact extends CaseFact {
    /// A case begins with the match notice.
    ///
    /// @param number     what people call it: `410105-2026-K7QD-0007` (district, year, mark, sequence)
    /// @param notice     N, the day the county office got the notice
    /// @param donorSex   as the registry had it on that day, and so are the next two
    /// @param parent     the case of an earlier donation to the same patient
    record Opened(
            String number,
            DonorId donor,
            PatientId patient,
            LocalDate notice,
            String noticeNumber,
            Sex donorSex,
            LocalDate donorBirthDate,
            String donorCode,
            Optional<CaseId> parent) implements CourseFact {}

    /// A checklist item was done.
    ///
    /// @param on      the day that validity counts from: of the sample, examination or signature
    /// @param at      its hour, where hours count
    /// @param proof   evidence fields of the item by name
    /// @param signers who signs; two different people for two-person items
    record ItemDone(
            String item,
            LocalDate on,
            Optional<LocalTime> at,
            Map<String, String> proof,
            List<String> signers) implements CourseFact {
        public ItemDone {
            proof = Collections.unmodifiableMap(new TreeMap<>(proof));
            signers = List.copyOf(signers);
        }
    }

    /// The second of two people signed an item, and proved with their own PIN that it was them.
    record ItemCountersigned(String item, String who) implements CourseFact {}

    /// An item does not apply to this case; the reason stands in the fact.
    record ItemNotApplicable(String item) implements CourseFact {}

    /// An item must be done again: undone by hand, or lapsed when the collection day moved.
    record ItemReopened(String item) implements CourseFact {}

    /// What was written on an item's card before anybody signed it: fields are saved on leaving them, and signing is an
    /// act of its own. The latest one counts until the item is done.
    record ItemNoted(String item, Optional<LocalDate> on, Map<String, String> proof) implements CourseFact {
        public ItemNoted {
            proof = Collections.unmodifiableMap(new TreeMap<>(proof));
        }
    }

    /// The case went through a gate, or fell back because something lapsed.
    record StageEntered(Stage stage) implements CourseFact {}

    /// Put off until a new day is named; the reason code says why.
    record Postponed(String reason) implements CourseFact {}

    /// Taken up again, in the stage that was left.
    record Resumed() implements CourseFact {}

    /// The donor withdraws. Three times are kept: stated here, written in the fact, reported in [IncidentReported].
    ///
    /// @param consent the consent that is withdrawn, where one was signed
    /// @param stated  when the donor said so
    record Withdrawn(Optional<FactName> consent, Instant stated, String reason) implements CourseFact {}

    /// The signed form of a consent was scanned; the file stays where it is, its fingerprint proves later that it is the same.
    ///
    /// @param sha256 in hexadecimal
    record ConsentScanned(FactName consent, String sha256) implements CourseFact {}

    /// A critical incident that the province must hear of by telephone.
    ///
    /// @param dueBy at the latest; one hour after a withdrawal behind P0
    record IncidentOpened(String kind, Instant dueBy) implements CourseFact {}

    /// The province was told of an incident, person to person.
    record IncidentReported(FactName incident, String toWhom) implements CourseFact {}

    /// The end of a case.
    ///
    /// @param outcome O1 … O14
    /// @param reason  R01 … R24 or P01 … P07, where the outcome wants one
    record Closed(String outcome, Optional<String> reason) implements CourseFact {}

    /// Opened again in the stage it was closed from; the closing stays in the history.
    record Reopened() implements CourseFact {}

    /// A paper was made and left the program; whom it is for stands in the fact's reason.
    ///
    /// @param paper its kind, such as `leave-letter`
    record Printed(String paper) implements CourseFact {}

    /// An earlier fact is void; it stays readable, struck through, with the reason of this fact.
    record Struck(FactName which) implements CourseFact {}
}
