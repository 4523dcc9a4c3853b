package cn.yingchun.hla.serology;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Broad antigens, their splits, and the antigens associated with either: `rel_ser_ser.txt` of a release.
///
/// An antigen may be the same as any that stands above or below it, never the same as one beside it: B39 may be B16, B3901 or
/// B3902, and is not B38.
public final class AntigenOrder {
    private final Map<Antigen, Set<Antigen>> above = new HashMap<>();
    private final Map<Antigen, Set<Antigen>> below = new HashMap<>();
    private final Set<Antigen> broad = new TreeSet<>();
    private final Set<Antigen> splits = new TreeSet<>();
    private final Set<Antigen> associated = new TreeSet<>();

    void split(Antigen parent, Antigen child) {
        broad.add(parent);
        splits.add(child);
        link(parent, child);
    }

    void associate(Antigen parent, Antigen child) {
        associated.add(child);
        link(parent, child);
    }

    private void link(Antigen parent, Antigen child) {
        below.computeIfAbsent(parent, _ -> new TreeSet<>()).add(child);
        above.computeIfAbsent(child, _ -> new TreeSet<>()).add(parent);
    }

    public AntigenKind kind(Antigen antigen) {
        if (broad.contains(antigen)) {
            return AntigenKind.BROAD;
        }
        if (associated.contains(antigen)) {
            return AntigenKind.ASSOCIATED;
        }
        return splits.contains(antigen) ? AntigenKind.SPLIT : AntigenKind.NOT_SPLIT;
    }

    /// The antigen itself and all that stand above or below it, at any distance.
    public Set<Antigen> related(Antigen antigen) {
        var related = new TreeSet<Antigen>();
        related.add(antigen);
        follow(antigen, above, related);
        follow(antigen, below, related);
        return related;
    }

    private static void follow(Antigen antigen, Map<Antigen, Set<Antigen>> way, Set<Antigen> found) {
        for (var next : way.getOrDefault(antigen, Set.of())) {
            if (found.add(next)) {
                follow(next, way, found);
            }
        }
    }

    /// Whether anything is known of the antigen's place.
    public boolean knows(Antigen antigen) {
        return above.containsKey(antigen) || below.containsKey(antigen);
    }
}
