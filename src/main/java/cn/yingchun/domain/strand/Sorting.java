package cn.yingchun.domain.strand;

import cn.yingchun.domain.strand.Carried.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Puts what has come beside what is held: the union of two sets of facts, one writer at a time.
///
/// Nothing is dropped: a fact is new, or held already, or parked until its predecessors come, or forked. Sorting twice,
/// in another order or in other portions ends with the same facts (see the laws in the tests).
public final class Sorting {
    private final Writer writer;
    private final Map<Long, Link> known;
    private final List<Gap> gaps;
    private final Set<Link> forkedLinks;
    private long seq;
    private Link link;
    private final List<Carried> fresh = new ArrayList<>();
    private final List<Tied> filled = new ArrayList<>();
    private final List<Tied> parked = new ArrayList<>();
    private final List<Tied> forked = new ArrayList<>();
    private int held;

    private Sorting(Strand here) {
        writer = here.writer();
        known = new HashMap<>(here.known());
        gaps = new ArrayList<>(here.gaps());
        forkedLinks = new HashSet<>(here.forked());
        seq = here.seq();
        link = here.link();
    }

    /// @param here what is held of a writer, with the links of its facts from a number on
    public static Sorted sort(BiFunction<Writer, Long, Strand> here, List<? extends Carried> come) {
        var byWriter = come.stream().collect(Collectors.groupingBy(Carried::writer, java.util.TreeMap::new, Collectors.toList()));
        var all = Sorted.NOTHING;
        for (var one : byWriter.entrySet()) {
            var lowest = one.getValue().stream().mapToLong(Carried::first).min().orElseThrow();
            var strand = here.apply(one.getKey(), lowest - 1);
            all = all.and(new Sorting(strand).sorted(one.getValue(), strand.parked()));
        }
        return all;
    }

    private Sorted sorted(List<? extends Carried> come, List<Tied> waiting) {
        var distinct = new LinkedHashSet<Carried>(come);
        var all = new ArrayList<Carried>(distinct);
        waiting.stream().filter(tied -> !distinct.contains(tied)).forEach(all::add);
        all.sort(Comparator.comparingLong(Carried::first));
        held += come.size() - distinct.size();
        var parkedBefore = Set.copyOf(waiting);
        for (var carried : all) {
            switch (carried) {
                case Tied tied -> take(tied, parkedBefore.contains(tied), distinct.contains(tied));
                case Gap gap -> take(gap);
            }
        }
        return new Sorted(fresh, filled, parked, forked, held);
    }

    /// @param waits whether it has been parked here since an earlier time
    /// @param came  whether it has come now
    private void take(Tied tied, boolean waits, boolean came) {
        var number = tied.name().seq();
        var itsLink = tied.link();
        if (itsLink.equals(known.get(number)) || forkedLinks.contains(itsLink)) {
            held += came ? 1 : 0;
        } else if (number == seq + 1 && tied.before().equals(link)) {
            fresh.add(tied);
            known.put(number, itsLink);
            reach(number, itsLink);
        } else if (number > seq + 1 && !forkedLinks.contains(tied.before())) {
            if (waits) {
                held += came ? 1 : 0;
            } else {
                parked.add(tied);
            }
        } else if (number <= seq && !known.containsKey(number) && fits(tied, itsLink)) {
            filled.add(tied);
            fill(number, tied, itsLink);
        } else {
            forked.add(tied);
            forkedLinks.add(itsLink);
        }
    }

    private void take(Gap gap) {
        if (gap.last() <= seq || gap.first() > seq + 1) {
            return; // nothing beyond what is held, or its place has not come yet: it is told again with the next exchange
        }
        var before = at(gap.first() - 1);
        if (before.isEmpty() || before.get().equals(gap.before())) {
            var rest = new Gap(writer, seq + 1, gap.last(), link, gap.link());
            fresh.add(rest);
            gaps.add(rest);
            reach(gap.last(), gap.link());
        }
    }

    /// The link behind a number, as far as it is known.
    private Optional<Link> at(long number) {
        if (number == 0) {
            return Optional.of(Link.begin(writer));
        }
        var whole = known.get(number);
        return whole != null ? Optional.of(whole)
                : number == seq ? Optional.of(link)
                : gaps.stream().filter(gap -> gap.last() == number).map(Gap::link).findFirst();
    }

    private void reach(long number, Link there) {
        seq = number;
        link = there;
    }

    /// Whether a fact agrees with everything that is known of its neighbours.
    private boolean fits(Tied tied, Link itsLink) {
        var number = tied.name().seq();
        var gap = gaps.stream().filter(one -> one.covers(number)).findFirst();
        if (gap.isEmpty()) {
            return false;
        }
        var before = number == gap.get().first() ? Optional.of(gap.get().before()) : at(number - 1);
        return before.filter(there -> !there.equals(tied.before())).isEmpty()
                && (number != gap.get().last() || itsLink.equals(gap.get().link()));
    }

    private void fill(long number, Tied tied, Link itsLink) {
        known.put(number, itsLink);
        var gap = gaps.stream().filter(one -> one.covers(number)).findFirst().orElseThrow();
        gaps.remove(gap);
        gaps.addAll(split(gap, tied));
    }

    /// What is left of a gap once one of its facts has come.
    public static List<Gap> split(Gap gap, Tied tied) {
        var number = tied.name().seq();
        var left = new ArrayList<Gap>();
        if (gap.first() < number) {
            left.add(new Gap(gap.writer(), gap.first(), number - 1, gap.before(), tied.before()));
        }
        if (number < gap.last()) {
            left.add(new Gap(gap.writer(), number + 1, gap.last(), tied.link(), gap.link()));
        }
        return left;
    }
}
