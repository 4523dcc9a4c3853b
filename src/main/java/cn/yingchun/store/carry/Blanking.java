package cn.yingchun.store.carry;

import static cn.yingchun.store.tables.Tables.FACT;
import static cn.yingchun.store.tables.Tables.FACT_ASIDE;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.keep.Keeping;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.store.codec.CarriedLines;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.Batches;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.EntryKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes what says who somebody is out of journal records. Each such fact keeps its name, its time and the link of its strand,
/// so that this office and its partners still agree on everything that came after it.
public final class Blanking {
    private final Upkeep index;
    private final FactLines lines;

    public Blanking(Upkeep index, FactLines lines) {
        this.index = index;
        this.lines = lines;
    }

    /// The facts that say who it is, with the links of their strands.
    public Map<FactName, Link> links(Subject subject) {
        return index.ask(sql -> {
            var links = new HashMap<FactName, Link>();
            sql.select(FACT.LINE, FACT.LINK).from(FACT).where(FACT.SUBJECT_ID.eq(subject.id()))
                    .forEach(row -> note(links, subject, row.value1(), row.value2()));
            sql.select(FACT_ASIDE.LINE, FACT_ASIDE.LINK).from(FACT_ASIDE)
                    .forEach(row -> note(links, subject, row.value1(), row.value2()));
            return links;
        });
    }

    private void note(Map<FactName, Link> links, Subject subject, String line, String link) {
        var fact = lines.read(line);
        if (fact.subject().equals(subject) && Keeping.saysWho(fact.what())) {
            links.put(fact.name(), new Link(link));
        }
    }

    /// What a record says without them.
    public Function<Entry, byte[]> of(Subject subject, Map<FactName, Link> links) {
        return entry -> switch (entry.kind()) {
            case ACT -> act(entry.body(), subject, links);
            case END -> end(entry.body(), act(Arrays.copyOfRange(entry.body(), Integer.BYTES, entry.body().length), subject, links));
            case CARRIED -> CarriedLines.mapped(entry.body(), line -> line(line, subject, links));
            case PART -> part(entry.body(), subject);
        };
    }

    /// How many parts it closes stays; its facts are others.
    private static byte[] end(byte[] before, byte[] facts) {
        return ByteBuffer.allocate(Integer.BYTES + facts.length).put(before, 0, Integer.BYTES).put(facts).array();
    }

    private byte[] act(byte[] body, Subject subject, Map<FactName, Link> links) {
        return FactLines.split(body).stream().map(line -> line(line, subject, links)).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(String line, Subject subject, Map<FactName, Link> links) {
        if (!line.contains(subject.id().toString())) {
            return line;
        }
        var fact = lines.read(line);
        if (!fact.subject().equals(subject) || !Keeping.saysWho(fact.what())) {
            return line;
        }
        return lines.erased(fact, Optional.ofNullable(links.get(fact.name())));
    }

    /// A registry's line may carry a name and a telephone too.
    private static byte[] part(byte[] body, Subject subject) {
        var all = DonorLines.unpack(body);
        var changed = all.stream().map(line -> nameless(line, subject)).toList();
        return changed.equals(all) ? body : DonorLines.pack(changed);
    }

    private static String nameless(String line, Subject subject) {
        var donor = DonorLines.read(line);
        if (!DonorLines.id(donor).value().equals(subject.id())) {
            return line;
        }
        var more = new HashMap<>(donor.more());
        more.keySet().removeAll(List.of("name", "phone"));
        return DonorLines.write(new RegistryDonor(donor.code(), donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(),
                donor.hla(), donor.status(), more));
    }

    /// Which life of the device wrote a record.
    public static Optional<Integer> life(Entry entry) {
        return entry.kind() == EntryKind.ACT || entry.kind() == EntryKind.END
                ? Batches.facts(entry).stream().findFirst().map(line -> FactLines.nameOf(line).incarnation()) : Optional.empty();
    }
}
