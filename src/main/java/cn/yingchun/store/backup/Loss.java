package cn.yingchun.store.backup;

import cn.yingchun.domain.fact.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What going back to a backup would take away: everything written since.
///
/// @param records journal records since
/// @param facts   what stands in them, in the order of writing
public record Loss(long records, List<Fact> facts) {
    public Loss {
        facts = List.copyOf(facts);
    }

    /// How many facts each person wrote since, most first.
    public List<Map.Entry<String, Long>> byPerson() {
        var counts = facts.stream().collect(Collectors.groupingBy(Fact::actor, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).toList();
    }

    /// How many donors, patients and cases they are about.
    public long subjects() {
        return facts.stream().map(Fact::subject).distinct().count();
    }

    /// The last of them, newest first.
    public List<Fact> newest(int most) {
        return facts.stream().sorted(Comparator.comparingLong(Fact::clock).reversed()).limit(most).toList();
    }
}
