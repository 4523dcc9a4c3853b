package cn.yingchun.match.repeat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.match.repeat.Change.Kind;
import cn.yingchun.match.repeat.Change.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares two searches with the same question and says for every donor that came, went or changed why.
public final class RepeatSearch {
    private final SearchRecord before;
    private final SearchRecord now;
    private final Function<Set<String>, Map<String, RegistryDonor>> then;
    private final Function<String, Optional<RegistryDonor>> today;

    /// @param then  what the registry said of some donors at the time of the earlier search; those it did not have are left out
    /// @param today what it says of one now
    public RepeatSearch(SearchRecord before, SearchRecord now, Function<Set<String>, Map<String, RegistryDonor>> then,
            Function<String, Optional<RegistryDonor>> today) {
        if (!before.asked().text().equals(now.asked().text())) {
            throw new IllegalArgumentException("two different questions do not compare");
        }
        this.before = before;
        this.now = now;
        this.then = then;
        this.today = today;
    }

    /// Donors that came or changed in the order of the list as it is now, then those who went in the order of the earlier.
    public List<Change> changes() {
        var earlier = byDonor(before);
        var later = byDonor(now);
        var fresh = later.keySet().stream().filter(donor -> !earlier.containsKey(donor)).collect(Collectors.toSet());
        var known = fresh.isEmpty() ? Map.<String, RegistryDonor>of() : then.apply(fresh);
        var changes = new ArrayList<Change>();
        for (var line : now.lines()) {
            Optional.ofNullable(earlier.get(line.donor())).map(old -> changed(old, line))
                    .orElseGet(() -> Optional.of(came(line, Optional.ofNullable(known.get(line.donor()))))).ifPresent(changes::add);
        }
        before.lines().stream().filter(line -> !later.containsKey(line.donor())).map(this::went).forEach(changes::add);
        return changes;
    }

    private Change came(Line line, Optional<RegistryDonor> known) {
        var old = standing(known);
        return new Change(line.donor(), Kind.CAME, old.map(aged -> unlisted(aged, line, before.full())).orElse(EnumSet.of(Reason.NEW_DONOR)),
                old, Optional.of(line));
    }

    private Change went(Line line) {
        var left = standing(today.apply(line.donor()));
        return new Change(line.donor(), Kind.WENT, left.map(young -> unlisted(line, young, now.full())).orElse(EnumSet.of(Reason.REMOVED)),
                Optional.of(line), left);
    }

    private static Optional<Line> standing(Optional<RegistryDonor> donor) {
        return donor.filter(told -> told.status() != Availability.DE).map(Line::of);
    }

    /// Only one of both lists has the donor: what differs in the registry, else what else could have moved it over the edge.
    ///
    /// @param full whether the list that lacks the donor had no room left
    private EnumSet<Reason> unlisted(Line earlier, Line later, boolean full) {
        var reasons = told(earlier, later);
        if (reasons.isEmpty()) {
            reasons.addAll(tools());
            if (full) {
                reasons.add(Reason.END_OF_LIST);
            }
        }
        return reasons.isEmpty() ? EnumSet.of(Reason.TRAITS) : reasons;
    }

    /// What the registry says otherwise.
    private static EnumSet<Reason> told(Line old, Line line) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!old.typing().equals(line.typing())) {
            reasons.add(Reason.RETYPED);
        }
        if (!old.availability().equals(line.availability())) {
            reasons.add(Reason.STATUS);
        }
        return reasons;
    }

    /// What both searches were made with differs.
    private EnumSet<Reason> tools() {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!before.catalogue().equals(now.catalogue())) {
            reasons.add(Reason.NOMENCLATURE);
        }
        if (!before.table().equals(now.table())) {
            reasons.add(Reason.FREQUENCIES);
        }
        return reasons;
    }

    private Optional<Change> changed(Line old, Line line) {
        var reasons = told(old, line);
        if (!reasons.contains(Reason.RETYPED)) {
            if (old.matchCount() != line.matchCount()) {
                reasons.add(Reason.NOMENCLATURE);
            } else if (old.percent() != line.percent()) {
                // Under the same names a table of the same name says otherwise: its file was replaced.
                reasons.addAll(tools().isEmpty() ? EnumSet.of(Reason.FREQUENCIES) : tools());
            }
        }
        return reasons.isEmpty() ? Optional.empty()
                : Optional.of(new Change(line.donor(), Kind.CHANGED, reasons, Optional.of(old), Optional.of(line)));
    }

    private static Map<String, Line> byDonor(SearchRecord record) {
        var lines = new LinkedHashMap<String, Line>();
        record.lines().forEach(line -> lines.put(line.donor(), line));
        return lines;
    }
}
