package cn.yingchun.store.index;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.store.codec.FactLines;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The facts about each subject that some records touch, in clock order. What the records brought is not read again, and of a
/// subject that is new here nothing is asked of the database: a bundle of a hundred thousand facts is mostly that.
final class Abouts {
    /// Below that the question which subjects are new costs more than it saves.
    private static final int MANY = 500;
    private static final Comparator<Fact> CLOCK_ORDER = Comparator.comparingLong(Fact::clock).thenComparing(Fact::name);

    private final DSLContext sql;
    private final FactLines lines;
    private final Map<String, Fact> read = new HashMap<>();
    private final Map<Subject, List<Fact>> fresh;

    private Abouts(DSLContext sql, FactLines lines, Map<Subject, List<Fact>> fresh) {
        this.sql = sql;
        this.lines = lines;
        this.fresh = fresh;
    }

    /// Before the facts that come are put into the table.
    static Abouts before(DSLContext sql, FactLines lines, List<FactRows.Lined> come) {
        Map<Subject, List<Fact>> fresh = come.size() < MANY ? new HashMap<>() : come.stream().map(FactRows.Lined::fact)
                .collect(Collectors.groupingBy(Fact::subject, HashMap::new, Collectors.toList()));
        FactRows.known(sql, new HashSet<>(fresh.keySet())).forEach(fresh::remove);
        fresh.values().forEach(facts -> facts.sort(CLOCK_ORDER));
        var abouts = new Abouts(sql, lines, fresh);
        come.forEach(lined -> abouts.read.put(lined.line(), lined.fact()));
        return abouts;
    }

    /// What came about these subjects was moved aside, or others came back.
    void moved(List<Subject> subjects) {
        Set.copyOf(subjects).forEach(fresh::remove);
    }

    /// Nothing was written about it before: it has no rows.
    boolean isNew(Subject subject) {
        return fresh.containsKey(subject);
    }

    List<Fact> of(Subject subject) {
        return Optional.ofNullable(fresh.get(subject)).map(List::copyOf).orElseGet(() -> FactRows.about(sql, subject).stream()
                .map(line -> Optional.ofNullable(read.get(line)).orElseGet(() -> lines.read(line))).toList());
    }
}
