package cn.yingchun.sync;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.sync.SyncFact.Merged;
import cn.yingchun.store.Office;
import cn.yingchun.store.carry.Carrying;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Takes what a hub handed over into the office, a portion at a time.
public final class HubTaking {
    private final Office office;
    private final Clock clock;
    private final String hub;

    public HubTaking(Office office, Clock clock, String hub) {
        this.office = office;
        this.clock = clock;
        this.hub = hub;
    }

    /// Facts about exchange alone are left for the next time: to note that they came would be one more of them, and two
    /// offices that look every few seconds would note each other's notes for ever.
    ///
    /// @return facts that are new here
    public int take(List<Carried> come) {
        if (come.stream().noneMatch(one -> one instanceof Tied tied && !office.carrying().isAboutExchange(tied))) {
            return 0;
        }
        var admission = new Admission(office, Scope.of(office, ""));
        admission.look(come);
        Oneself.require(office, office.carrying().sort(admission.carried()));
        var seen = new int[1];
        office.carrying().take(admission.carried(), sorted -> {
            seen[0] = sorted.seen();
            return sorted.isEmpty() ? Optional.empty() : Optional.of(new Carrying.Note(Act.of(office.user(), clock.instant(),
                    office.subject(), new Merged("hub", hub, sorted.seen(), sorted.held(), sorted.parked().size(),
                            sorted.forked().size(), admission.ahead(), admission.refused())), admission.newest()));
        });
        return seen[0];
    }
}
