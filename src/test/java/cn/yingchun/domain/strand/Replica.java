package cn.yingchun.domain.strand;

import cn.yingchun.domain.strand.Carried.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What one device holds, in memory: the plainest thing that [Sorting] can work for.
final class Replica {
    private final Map<Writer, TreeMap<Long, Tied>> whole = new HashMap<>();
    private final Map<Writer, List<Gap>> gaps = new HashMap<>();
    private final Map<Writer, Set<Tied>> parked = new HashMap<>();
    private final Map<Writer, Set<Tied>> forked = new HashMap<>();

    static Replica of(List<? extends Carried> carried) {
        return new Replica().take(carried);
    }

    Sorted sort(List<? extends Carried> come) {
        return Sorting.sort(this::strand, come);
    }

    Replica take(List<? extends Carried> come) {
        var sorted = sort(come);
        sorted.fresh().forEach(carried -> {
            switch (carried) {
                case Tied tied -> put(tied);
                case Gap gap -> gaps.computeIfAbsent(gap.writer(), _ -> new ArrayList<>()).add(gap);
            }
        });
        sorted.filled().forEach(tied -> {
            put(tied);
            var own = gaps.get(tied.writer());
            var gap = own.stream().filter(one -> one.covers(tied.name().seq())).findFirst().orElseThrow();
            own.remove(gap);
            own.addAll(Sorting.split(gap, tied));
        });
        sorted.parked().forEach(tied -> of(parked, tied).add(tied));
        sorted.forked().forEach(tied -> {
            of(forked, tied).add(tied);
            of(parked, tied).remove(tied);
        });
        return this;
    }

    private static Set<Tied> of(Map<Writer, Set<Tied>> all, Tied tied) {
        return all.computeIfAbsent(tied.writer(), _ -> new HashSet<>());
    }

    Replica merge(Replica other) {
        return take(other.everything());
    }

    private void put(Tied tied) {
        whole.computeIfAbsent(tied.writer(), _ -> new TreeMap<>()).put(tied.name().seq(), tied);
        of(parked, tied).remove(tied);
    }

    /// All facts, wherever they lie, and the gaps: what a bundle for somebody with nothing would carry.
    List<Carried> everything() {
        var all = new ArrayList<Carried>();
        whole.values().forEach(facts -> all.addAll(facts.values()));
        gaps.values().forEach(all::addAll);
        parked.values().forEach(all::addAll);
        forked.values().forEach(all::addAll);
        return all;
    }

    /// The links of all facts held, whatever is seen of them: equal where two devices hold the same set.
    Set<String> links() {
        return everything().stream().filter(Tied.class::isInstance).map(Tied.class::cast)
                .map(tied -> tied.name() + " " + tied.link()).collect(Collectors.toSet());
    }

    /// The lines that are seen.
    Set<String> seen() {
        return whole.values().stream().flatMap(facts -> facts.values().stream()).map(Tied::line)
                .collect(Collectors.toSet());
    }

    int forks() {
        return forked.values().stream().mapToInt(Set::size).sum();
    }

    int waiting() {
        return parked.values().stream().mapToInt(Set::size).sum();
    }

    Strand strand(Writer writer, long from) {
        var facts = whole.getOrDefault(writer, new TreeMap<>());
        var holes = gaps.getOrDefault(writer, List.of()).stream().sorted(Comparator.comparingLong(Gap::first)).toList();
        var none = Strand.none(writer);
        var lastGap = holes.stream().mapToLong(Gap::last).max().orElse(0);
        var lastFact = facts.isEmpty() ? 0 : facts.lastKey();
        var link = lastFact == 0 && lastGap == 0 ? none.link()
                : lastFact > lastGap ? facts.get(lastFact).link() : holes.getLast().link();
        Map<Long, Link> known = new HashMap<>();
        facts.tailMap(from).forEach((seq, tied) -> known.put(seq, tied.link()));
        return new Strand(writer, Math.max(lastFact, lastGap), link, known, holes,
                List.copyOf(parked.getOrDefault(writer, Set.of())),
                forked.getOrDefault(writer, Set.of()).stream().map(Tied::link).collect(Collectors.toSet()));
    }
}
