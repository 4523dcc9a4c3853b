package cn.yingchun.domain.strand;

import java.util.ArrayList;
import java.util.List;

/// What has come, sorted by what is to be done with it.
///
/// @param fresh  to be put at the ends of their strands, in this order
/// @param filled facts that were held back before and fit into their gap
/// @param parked facts whose predecessors have not come yet
/// @param forked facts under a name that stands for another fact here: a device was cloned or put back
/// @param held   how many were here already
public record Sorted(
        List<Carried> fresh,
        List<Tied> filled,
        List<Tied> parked,
        List<Tied> forked,
        int held) {
    public static final Sorted NOTHING = new Sorted(List.of(), List.of(), List.of(), List.of(), 0);

    public Sorted {
        fresh = List.copyOf(fresh);
        filled = List.copyOf(filled);
        parked = List.copyOf(parked);
        forked = List.copyOf(forked);
    }

    /// Facts that are new here and will be seen at once.
    public int seen() {
        return (int) fresh.stream().filter(Tied.class::isInstance).count() + filled.size();
    }

    /// Whether nothing of it needs to be written down.
    public boolean isEmpty() {
        return fresh.isEmpty() && filled.isEmpty() && parked.isEmpty() && forked.isEmpty();
    }

    Sorted and(Sorted more) {
        return new Sorted(joined(fresh, more.fresh), joined(filled, more.filled), joined(parked, more.parked),
                joined(forked, more.forked), held + more.held);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
