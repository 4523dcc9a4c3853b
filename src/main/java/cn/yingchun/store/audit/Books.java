package cn.yingchun.store.audit;

import static cn.yingchun.store.tables.Tables.DONOR;
import static cn.yingchun.store.tables.Tables.FACT;

import cn.yingchun.domain.access.Rights;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.letters.Sealed;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Json;
import cn.yingchun.store.index.FactRows;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.lists.Page;
import cn.yingchun.store.lists.Veil;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// All facts of an office to be read through: page by page under a filter, or the whole in one order.
///
/// Whoever may not read the audit sees their own acts.
public final class Books {
    private static final int AT_ONCE = 2_000;

    private final Upkeep index;
    private final FactLines lines;
    private final Veil veil;
    private final String user;
    private final Seal seal;

    public Books(Upkeep index, FactLines lines, Veil veil, String user, Seal seal) {
        this.index = index;
        this.lines = lines;
        this.veil = veil;
        this.user = user;
        this.seal = seal;
    }

    /// A page, newest first.
    public Page<Fact> page(AuditFilter filter, int from, int most) {
        var where = where(filter);
        return index.ask(sql -> new Page<>(
                sql.select(FACT.LINE).from(FACT).where(where)
                        .orderBy(FACT.CLOCK.desc(), FACT.DEVICE, FACT.INCARNATION, FACT.SEQ.desc()).limit(most).offset(from)
                        .fetch(FACT.LINE).stream().map(lines::read).flatMap(fact -> seen(fact).stream()).toList(),
                from, sql.fetchCount(FACT, where)));
    }

    /// The name of a fact's kind, such as `donor.Named`.
    public String kind(Fact fact) {
        return lines.kind(fact);
    }

    /// What stood there before: the newest earlier fact of the same kind about the same subject.
    public Optional<Fact> before(Fact fact) {
        return index.ask(sql -> FactRows.about(sql, fact.subject())).stream().map(lines::read)
                .filter(earlier -> earlier.clock() < fact.clock() && earlier.what().getClass().equals(fact.what().getClass()))
                .reduce((_, later) -> later).flatMap(this::seen);
    }

    /// Hands over the whole content as this person may see it, each line a JSON object: the facts by device, life and number,
    /// then the donors of the registry by id.
    public void each(Consumer<String> sink, Progress progress) {
        facts(line -> Optional.of(lines.read(line)).flatMap(fact -> seen(fact).map(seen -> seen.equals(fact) ? line : lines.write(seen)))
                .ifPresent(sink), progress);
        donors((id, line) -> sink.accept(donor(id, DonorLines.write(veil.over(DonorLines.read(line))))), progress);
    }

    /// SHA-256 over the whole content in the same order, whoever asks; equal on two devices that hold the same.
    public String digest(Progress progress) {
        var digest = new LineDigest();
        facts(digest::add, progress);
        donors((id, line) -> digest.add(donor(id, line)), progress);
        return digest.hex();
    }

    /// Writes facts into a file that carries the signature of the office.
    ///
    /// @param office name of the office, for the reader
    public void exportSigned(Path file, String office, List<Fact> facts) {
        var head = seal.head().get();
        SignedExport.write(file, new SignedExport.Head("audit 1", office, seal.clock().instant(), head.seq(), head.chain().toString(),
                facts.size()), facts, lines, seal.sign());
    }

    /// The public key under signed exports, to be compared by the reader.
    public String publicKey() {
        return seal.sign().publicKey();
    }

    /// Under the veil of this person, and the words of letters under their seals whoever asks.
    private Optional<Fact> seen(Fact fact) {
        return veil.over(fact).map(Sealed::outside);
    }

    private static String donor(UUID id, String line) {
        return "{\"donor\":\"" + id + "\",\"line\":" + Json.write(line) + "}";
    }

    private void facts(Consumer<String> sink, Progress progress) {
        var writers = index.ask(sql -> sql.selectDistinct(FACT.DEVICE, FACT.INCARNATION).from(FACT)
                .orderBy(FACT.DEVICE, FACT.INCARNATION).fetch());
        for (var writer : writers) {
            var last = 0L;
            while (true) {
                progress.goOn();
                var after = last;
                var some = index.ask(sql -> sql.select(FACT.SEQ, FACT.LINE).from(FACT).where(FACT.DEVICE.eq(writer.value1()))
                        .and(FACT.INCARNATION.eq(writer.value2())).and(FACT.SEQ.gt(after)).orderBy(FACT.SEQ).limit(AT_ONCE).fetch());
                some.forEach(row -> sink.accept(row.value2()));
                if (some.size() < AT_ONCE) {
                    break;
                }
                last = some.getLast().value1();
            }
        }
    }

    private interface DonorSink {
        void accept(UUID id, String line);
    }

    private void donors(DonorSink sink, Progress progress) {
        var after = Optional.<UUID>empty();
        while (true) {
            progress.goOn();
            var beyond = after.map(DONOR.ID::gt).orElse(DSL.noCondition());
            var some = index.ask(sql -> sql.select(DONOR.ID, DONOR.LINE).from(DONOR).where(beyond).orderBy(DONOR.ID).limit(AT_ONCE).fetch());
            some.forEach(row -> sink.accept(row.value1(), row.value2()));
            if (some.size() < AT_ONCE) {
                return;
            }
            after = Optional.of(some.getLast().value1());
        }
    }

    private Condition where(AuditFilter filter) {
        Rights rights = veil.rights().get();
        var person = rights.readsAudit() ? filter.person() : user;
        return DSL.noCondition()
                .and(person.isBlank() ? DSL.noCondition() : FACT.LINE.contains("\"actor\":" + Json.write(person)))
                .and(filter.family().isBlank() ? DSL.noCondition()
                        : FACT.WHAT.eq(filter.family()).or(FACT.WHAT.startsWith(filter.family() + ".")))
                .and(filter.about().map(subject -> FACT.SUBJECT_KIND.eq(subject.kind().name()).and(FACT.SUBJECT_ID.eq(subject.id())))
                        .orElse(DSL.noCondition()))
                .and(filter.from().map(start -> FACT.CLOCK.ge(start.toEpochMilli() << 16)).orElse(DSL.noCondition()))
                .and(filter.before().map(end -> FACT.CLOCK.lt(end.toEpochMilli() << 16)).orElse(DSL.noCondition()));
    }
}
