package cn.yingchun.work.reach;

import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.contact.AttemptPlan;
import cn.yingchun.domain.contact.ContactCard;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorRow;
import java.util.List;
import java.util.Optional;

/// How a donor stands with us: card, attempts so far, what to try next, the case that holds the donor.
///
/// @param attempts oldest first, from all cases and from outside of them
/// @param open     the case under way
/// @param facts    what was written about the donor, in clock order
public record Touch(DonorRow row, ContactCard card, List<Attempt> attempts, AttemptPlan plan, Optional<CaseRow> open, List<Fact> facts) {
    public Touch {
        attempts = List.copyOf(attempts);
        facts = List.copyOf(facts);
    }

    /// Whether the last attempts went unanswered, so that there is a next one to plan.
    public boolean trying() {
        return !plan.tried().isEmpty();
    }
}
