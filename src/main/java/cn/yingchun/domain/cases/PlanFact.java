package cn.yingchun.domain.cases;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.id.CaseId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When it shall happen and how many cells are asked for. Every change is a new version, nothing is overwritten.
public sealed interface PlanFact extends CaseFact {
    /// The days of the case as agreed now; a day that is not known yet is absent.
    ///
    /// @param version      1, 2, 3 … within the case
    /// @param days         all anchor days, also those that did not change; N stands in the opening
    /// @param alternatives other collection days that donor and hospital could agree to (two are asked for)
    record Planned(int version, Map<Anchor, LocalDate> days, List<LocalDate> alternatives) implements PlanFact {
        public Planned {
            var ordered = new EnumMap<Anchor, LocalDate>(Anchor.class);
            ordered.putAll(days);
            days = Collections.unmodifiableMap(ordered);
            alternatives = List.copyOf(alternatives);
        }

        public Optional<LocalDate> on(Anchor anchor) {
            return Optional.ofNullable(days.get(anchor));
        }
    }

    /// What the transplant hospital asks for. All that the collection side knows of the patient is the weight.
    ///
    /// @param recipientKg        body weight of the recipient, kg
    /// @param targetCd34PerKg    CD34+ cells asked for, 10⁶ per kg of recipient
    /// @param minimumCd34PerKg   least that may be released, 10⁶/kg
    record TargetSet(
            int version,
            double recipientKg,
            double targetCd34PerKg,
            double minimumCd34PerKg) implements PlanFact {}

    /// The transplant hospital accepts in writing what was collected.
    ///
    /// @param letter number or date of the writing
    record CentreAccepted(String letter) implements PlanFact {}

    /// What is asked for where it is not the first donation to this patient: stem cells again, or lymphocytes.
    ///
    /// @param parent the case of the first donation
    record AskedAgain(CaseId parent, Interval kind) implements PlanFact {}
}
