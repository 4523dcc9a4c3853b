package cn.yingchun.sync;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.strand.Carried.Gap;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.domain.sync.SyncFact.Refusal;
import cn.yingchun.store.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Looks at each fact that has come: can it be read, may its sender write it, can its clock be believed.
///
/// A fact that is not taken leaves a gap, so that what follows it still fits, and can come again later.
final class Admission {
    private final Office office;
    private final Scope scope;
    private final long furthest;
    /// What comes under this present name is left to [Oneself].
    private final Writer own;
    private final List<Carried> carried = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final SortedMap<String, Integer> kinds = new TreeMap<>();
    private int ahead;
    private long newest;

    /// @param scope what the sender may write about
    Admission(Office office, Scope scope) {
        this.office = office;
        this.scope = scope;
        furthest = office.carrying().furthest();
        own = office.carrying().own();
    }

    void look(List<Carried> come) {
        var facts = come.stream().map(this::fact).toList();
        facts.forEach(fact -> fact.ifPresent(scope::learn));
        for (int i = 0; i < come.size(); i++) {
            switch (come.get(i)) {
                case Gap gap -> carried.add(gap);
                case Tied tied -> judge(tied, facts.get(i));
            }
        }
    }

    private Optional<Fact> fact(Carried one) {
        try {
            return one instanceof Tied tied
                    ? Optional.of(office.carrying().read(tied)).filter(fact -> fact.name().equals(tied.name())) : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private void judge(Tied tied, Optional<Fact> fact) {
        if (fact.isEmpty()) {
            refuse(tied, "sync.refused.unreadable");
        } else if (!scope.sees(fact.get().subject(), kind(fact.get()))) {
            refuse(tied, "sync.refused.scope");
        } else if (!tied.writer().equals(own) && !office.carrying().mayTake(fact.get())) {
            refuse(tied, "sync.refused.home");
        } else {
            carried.add(tied);
            kinds.merge(kind(fact.get()), 1, Integer::sum);
            if (fact.get().clock() > furthest) {
                ahead++;
            } else {
                newest = Math.max(newest, fact.get().clock());
            }
        }
    }

    private String kind(Fact fact) {
        return fact.what() instanceof Unread unread ? unread.kind() : office.carrying().kind(fact);
    }

    private void refuse(Tied tied, String reason) {
        refused.add(new Refusal(tied.name(), reason));
        carried.add(new Gap(tied.writer(), tied.name().seq(), tied.name().seq(), tied.before(), tied.link()));
    }

    List<Carried> carried() {
        return carried;
    }

    List<Refusal> refused() {
        return refused;
    }

    SortedMap<String, Integer> kinds() {
        return kinds;
    }

    int ahead() {
        return ahead;
    }

    long newest() {
        return newest;
    }
}
