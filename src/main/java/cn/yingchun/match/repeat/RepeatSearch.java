package cn.yingchun.match.repeat;

import cn.yingchun.match.repeat.Change.Kind;
import cn.yingchun.match.repeat.Change.Reason;
import cn.yingchun.match.repeat.SearchRecord.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Compares two searches with the same question and says for every donor that came, went or changed why.
public final class RepeatSearch {
    private final SearchRecord before;
    private final SearchRecord now;
    private final Predicate<String> wasKnown;
    private final Predicate<String> isKnown;

    /// @param wasKnown whether the registry had a donor number at the time of the earlier search
    /// @param isKnown  whether it has it now
    public RepeatSearch(SearchRecord before, SearchRecord now, Predicate<String> wasKnown, Predicate<String> isKnown) {
        if (!before.question().equals(now.question())) {
            throw new IllegalArgumentException("two different questions do not compare");
        }
        this.before = before;
        this.now = now;
        this.wasKnown = wasKnown;
        this.isKnown = isKnown;
    }

    /// Donors that came or changed in the order of the list as it is now, then those who went in the order of the earlier.
    public List<Change> changes() {
        var earlier = byDonor(before);
        var later = byDonor(now);
        var changes = new ArrayList<Change>();
        for (var line : now.lines()) {
            Optional.ofNullable(earlier.get(line.donor())).map(old -> changed(old, line)).orElseGet(() -> Optional.of(came(line)))
                    .ifPresent(changes::add);
        }
        before.lines().stream().filter(line -> !later.containsKey(line.donor())).map(this::went).forEach(changes::add);
        return changes;
    }

    private Change came(Line line) {
        if (!wasKnown.test(line.donor())) {
            return new Change(line.donor(), Kind.CAME, Set.of(Reason.NEW_DONOR));
        }
        return new Change(line.donor(), Kind.CAME, unseen());
    }

    private Change went(Line line) {
        return new Change(line.donor(), Kind.WENT, isKnown.test(line.donor()) ? unseen() : Set.of(Reason.REMOVED));
    }

    /// Only one of both lists has the donor, so the typing before or now is not at hand: other names, another typing, or
    /// the end of the list.
    private Set<Reason> unseen() {
        var reasons = EnumSet.of(Reason.RETYPED, Reason.END_OF_LIST);
        if (!before.catalogue().equals(now.catalogue())) {
            reasons.add(Reason.NOMENCLATURE);
        }
        return reasons;
    }

    private Optional<Change> changed(Line old, Line line) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!old.availability().equals(line.availability())) {
            reasons.add(Reason.STATUS);
        }
        var same = old.typing().equals(line.typing());
        if (!same) {
            reasons.add(Reason.RETYPED);
        }
        if (same && old.matchCount() != line.matchCount()) {
            reasons.add(Reason.NOMENCLATURE);
        }
        if (same && old.matchCount() == line.matchCount() && old.percent() != line.percent()) {
            reasons.add(before.table().equals(now.table()) ? Reason.NOMENCLATURE : Reason.FREQUENCIES);
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Change(line.donor(), Kind.CHANGED, reasons));
    }

    private static Map<String, Line> byDonor(SearchRecord record) {
        var lines = new LinkedHashMap<String, Line>();
        record.lines().forEach(line -> lines.put(line.donor(), line));
        return lines;
    }
}
