package cn.yingchun.store.carry;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.keep.Keeping;
import cn.yingchun.store.carry.Identities.Person;
import cn.yingchun.store.codec.CarriedLines;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.Batches;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.EntryKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes what says who somebody is out of journal records. Each such fact keeps its name, its time and the link of its strand,
/// so that this office and its partners still agree on everything that came after it.
public final class Blanking {
    private final FactLines lines;

    public Blanking(FactLines lines) {
        this.lines = lines;
    }

    /// What a record says without these people; its own bytes where it says nothing of them.
    public Function<Entry, byte[]> of(List<Person> people) {
        // The same large parts of a registry stand in every backup: each is read once.
        Set<String> harmless = ConcurrentHashMap.newKeySet();
        return entry -> {
            if (entry.kind() != EntryKind.PART) {
                return people.stream().reduce(entry, this::without, (_, last) -> last).body();
            }
            var hash = entry.clock() + " " + hash(entry.body());
            if (harmless.contains(hash)) {
                return entry.body();
            }
            var blank = people.stream().reduce(entry, this::without, (_, last) -> last).body();
            if (blank == entry.body()) {
                harmless.add(hash);
            }
            return blank;
        };
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry without(Entry entry, Person person) {
        var body = entry.body();
        var blank = switch (entry.kind()) {
            case ACT -> act(body, person);
            case END -> end(body, act(Arrays.copyOfRange(body, Integer.BYTES, body.length), person));
            case CARRIED -> CarriedLines.mapped(body, line -> line(line, person));
            case PART -> entry.clock() > person.until() ? body : part(body, person.subject());
        };
        return new Entry(entry.seq(), entry.kind(), entry.before(), entry.lastFact(), entry.clock(), blank);
    }

    /// How many parts it closes stays; its facts are others.
    private static byte[] end(byte[] before, byte[] facts) {
        return ByteBuffer.allocate(Integer.BYTES + facts.length).put(before, 0, Integer.BYTES).put(facts).array();
    }

    private byte[] act(byte[] body, Person person) {
        return FactLines.split(body).stream().map(line -> line(line, person)).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String line(String line, Person person) {
        if (!line.contains(person.subject().id().toString())) {
            return line;
        }
        var fact = lines.read(line);
        if (!fact.subject().equals(person.subject()) || !Keeping.saysWho(fact.what()) || fact.clock() > person.until()) {
            return line;
        }
        return lines.erased(fact, Optional.ofNullable(person.links().get(fact.name())));
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
