package cn.yingchun.domain.gate;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.PlanFact.Planned;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Days that others already knew and that are others now; each who counts on them has to hear of it.
///
/// @param to   the version that moved them
/// @param days which of conditioning, first dose and collection moved
public record Moved(Noted<Planned> to, List<Anchor> days) {
    private static final List<Anchor> KNOWN_TO_OTHERS = List.of(Anchor.P0, Anchor.G1, Anchor.D0);

    public Moved {
        days = List.copyOf(days);
    }

    /// The newest move; an earlier one needs no telling any more. Empty while the days stand as they were first named.
    public static Optional<Moved> last(CaseFile file) {
        var plans = file.each(Planned.class);
        for (int i = plans.size() - 1; i > 0; i--) {
            var days = between(plans.get(i - 1).what(), plans.get(i).what());
            if (!days.isEmpty()) {
                return Optional.of(new Moved(plans.get(i), days));
            }
        }
        return Optional.empty();
    }

    /// The days that stood in one version and are others in the next.
    static List<Anchor> between(Planned from, Planned to) {
        return KNOWN_TO_OTHERS.stream().filter(anchor -> from.on(anchor).isPresent() && !from.on(anchor).equals(to.on(anchor))).toList();
    }

    /// Who counts on these days.
    public static Set<Role> hear() {
        return EnumSet.of(Role.DONOR, Role.HOSPITAL, Role.TRANSPLANT, Role.PROVINCE);
    }
}
