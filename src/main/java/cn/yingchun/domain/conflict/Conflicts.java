package cn.yingchun.domain.conflict;

import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds conflicts among the facts about one subject: a pure function of the set, the same on every device.
///
/// A value is replaced when a later one names it (its writer saw it), or comes later from the same device. Correctness
/// hangs on no clock. A decision that names all values ends a conflict; one more value that comes late opens it again.
public final class Conflicts {
    private static final Comparator<Fact> NEWEST_FIRST = Comparator.comparingLong(Fact::clock).thenComparing(Fact::name).reversed();

    private Conflicts() {}

    /// All conflicts about a subject, in the order of their fields.
    public static List<Conflict> of(Subject subject, List<Fact> facts) {
        if (facts.stream().map(fact -> fact.name().device()).distinct().limit(2).count() < 2) {
            return List.of();
        }
        var conflicts = new ArrayList<Conflict>();
        fields(facts).forEach((register, own) -> {
            var open = open(own);
            if (open.stream().map(Fact::what).distinct().limit(2).count() > 1) {
                conflicts.add(new Conflict(subject, register, open, base(own, open)));
            }
        });
        conflicts.sort(Comparator.comparing(conflict -> conflict.register().field()));
        return conflicts;
    }

    /// The values of one field that nobody has replaced, newest first.
    public static List<Fact> open(List<Fact> facts, Register register) {
        return open(fields(facts).getOrDefault(register, List.of()));
    }

    private static Map<Register, List<Fact>> fields(List<Fact> facts) {
        var struck = facts.stream().map(Fact::what).filter(CourseFact.Struck.class::isInstance)
                .map(what -> ((CourseFact.Struck) what).which()).collect(Collectors.toSet());
        Map<Register, List<Fact>> fields = new LinkedHashMap<>();
        facts.stream().filter(fact -> !struck.contains(fact.name())).forEach(fact -> Register.of(fact.what())
                .forEach(register -> fields.computeIfAbsent(register, _ -> new ArrayList<>()).add(fact)));
        return fields;
    }

    private static List<Fact> open(List<Fact> own) {
        Set<FactName> named = new HashSet<>();
        Map<String, FactName> last = new HashMap<>();
        for (var fact : own) {
            named.addAll(fact.supersedes());
            last.merge(fact.name().device(), fact.name(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return own.stream().filter(fact -> !named.contains(fact.name()) && fact.name().equals(last.get(fact.name().device())))
                .sorted(NEWEST_FIRST).toList();
    }

    /// The newest value that every writer of the open ones had seen.
    private static Optional<Fact> base(List<Fact> own, List<Fact> open) {
        var seen = open.stream().map(fact -> past(fact, own)).toList();
        return own.stream().filter(fact -> seen.stream().allMatch(past -> past.contains(fact.name()))).min(NEWEST_FIRST);
    }

    private static Set<FactName> past(Fact of, List<Fact> own) {
        Set<FactName> past = new HashSet<>();
        var waiting = new ArrayList<>(List.of(of));
        while (!waiting.isEmpty()) {
            var fact = waiting.removeLast();
            own.stream().filter(older -> replaces(fact, older) && past.add(older.name())).forEach(waiting::add);
        }
        return past;
    }

    private static boolean replaces(Fact newer, Fact older) {
        return newer.supersedes().contains(older.name())
                || newer.name().device().equals(older.name().device()) && newer.name().compareTo(older.name()) > 0;
    }
}
