package cn.yingchun.store.carry;

import static cn.yingchun.store.tables.Tables.DONOR_CASE;
import static cn.yingchun.store.tables.Tables.FACT;
import static cn.yingchun.store.tables.Tables.FACT_ASIDE;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.keep.KeepFact;
import cn.yingchun.domain.keep.Keeping;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import cn.yingchun.store.index.FactRows;
import cn.yingchun.store.index.Upkeep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// About whom something stands here that says who they are, and what keeps it. Read whole, whatever the one who asks may
/// see: an administrator sees no case, and yet a case must hold an identity.
public final class Identities {
    private final Upkeep index;
    private final FactLines lines;

    public Identities(Upkeep index, FactLines lines) {
        this.index = index;
        this.lines = lines;
    }

    /// Somebody whose identity is, or was, taken out.
    ///
    /// @param links of the facts that say who it is, and of those that did, by name
    /// @param saying how many still do
    /// @param until hybrid clock up to which everything is taken out; who comes again later is kept
    public record Person(Subject subject, Map<FactName, Link> links, int saying, long until) {
        public Person {
            links = Map.copyOf(links);
        }
    }

    public List<Fact> about(DonorId donor) {
        return index.ask(sql -> FactRows.about(sql, Subject.of(donor))).stream().map(lines::read).toList();
    }

    public List<CaseFile> cases(DonorId donor) {
        return index.ask(sql -> sql.select(DONOR_CASE.ID).from(DONOR_CASE).where(DONOR_CASE.DONOR_ID.eq(donor.value())).fetch(DONOR_CASE.ID))
                .stream().map(CaseId::new).map(id -> CaseFile.of(id, index.ask(sql -> FactRows.about(sql, Subject.of(id))).stream().map(lines::read).toList()))
                .toList();
    }

    /// Everybody who is known here by name, who has a case, and everybody under hold or erased.
    public List<DonorId> all() {
        var kinds = Stream.concat(Keeping.IDENTITY.stream().map(Kinds.ALL::name), Kinds.ALL.names(KeepFact.class).stream()).toList();
        return index.ask(sql -> {
            var ids = new TreeSet<>(sql.selectDistinct(FACT.SUBJECT_ID).from(FACT).where(FACT.WHAT.in(kinds))
                    .and(FACT.SUBJECT_KIND.eq(Subject.Kind.DONOR.name())).fetch(FACT.SUBJECT_ID));
            ids.addAll(sql.selectDistinct(DONOR_CASE.DONOR_ID).from(DONOR_CASE).fetch(DONOR_CASE.DONOR_ID));
            return ids.stream().map(DonorId::new).toList();
        });
    }

    /// Everybody whose identity was erased here, each up to when.
    public List<Person> erased() {
        var kind = Kinds.ALL.name(KeepFact.IdentityErased.class);
        return index.ask(sql -> sql.selectDistinct(FACT.SUBJECT_ID).from(FACT).where(FACT.WHAT.eq(kind)).fetch(FACT.SUBJECT_ID)).stream()
                .map(DonorId::new).flatMap(donor -> erasedUntil(donor).map(clock -> person(donor, clock)).stream()).toList();
    }

    /// Absent where a partner says that it erased somebody who is still known here.
    private Optional<Long> erasedUntil(DonorId donor) {
        var facts = about(donor);
        return facts.stream().filter(fact -> fact.what() instanceof KeepFact.IdentityErased).map(Fact::clock).reduce(Math::max)
                .filter(clock -> facts.stream().noneMatch(fact -> Keeping.saysWho(fact.what()) && fact.clock() < clock));
    }

    public Person person(DonorId donor, long until) {
        var subject = Subject.of(donor);
        var links = new HashMap<FactName, Link>();
        var saying = index.ask(sql -> {
            var found = sql.select(FACT.LINE, FACT.LINK).from(FACT).where(FACT.SUBJECT_ID.eq(donor.value()))
                    .fetch(row -> note(links, subject, row.value1(), row.value2()));
            found.addAll(sql.select(FACT_ASIDE.LINE, FACT_ASIDE.LINK).from(FACT_ASIDE).fetch(row -> note(links, subject, row.value1(), row.value2())));
            return (int) found.stream().filter(says -> says).count();
        });
        return new Person(subject, links, saying, until);
    }

    private boolean note(Map<FactName, Link> links, Subject subject, String line, String link) {
        var fact = lines.read(line);
        var said = fact.what() instanceof Unread unread && unread.kind().startsWith(FactLines.ERASED);
        var says = fact.subject().equals(subject) && Keeping.saysWho(fact.what());
        if (says || said) {
            links.put(fact.name(), new Link(link));
        }
        return says;
    }
}
