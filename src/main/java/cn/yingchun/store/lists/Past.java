package cn.yingchun.store.lists;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import cn.yingchun.store.index.Batches;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.EntryKind;
import cn.yingchun.store.journal.Head;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the registry said of a donor at an earlier moment, read out of the journal.
///
/// @param head    where the journal stands now
/// @param journal reads it from a record on, batches of donors and all; takes seconds for millions
/// @param writing whether somebody writes just now, so that reading would have to wait
public record Past(Supplier<Head> head, BiConsumer<Long, Consumer<Entry>> journal, BooleanSupplier writing) {
    private static final FactLines LINES = new FactLines(Kinds.ALL);

    /// A moment as the journal knows it.
    ///
    /// @param record number of the newest record then
    /// @param clock  the hybrid clock then; a fact of a later one was not known
    /// @param chain  hash of everything up to that record
    public record Moment(long record, long clock, String chain) {}

    /// A donor as a registry file told of them.
    ///
    /// @param clock the hybrid clock when the file was taken
    record Told(RegistryDonor donor, long clock) {}

    Moment now() {
        var now = head.get();
        return new Moment(now.seq(), now.clock(), now.chain().toString());
    }

    /// The newest word of the registry on each of these donors up to a moment; donors that it did not have then are left out.
    Map<String, Told> at(Moment moment, Set<String> codes) {
        var told = new HashMap<String, Told>();
        journal.accept(1L, new Batches(recorded -> {
            if (recorded.seq() <= moment.record() && !recorded.parts().isEmpty()) {
                var clock = FactLines.split(recorded.facts()).stream().mapToLong(line -> LINES.read(line).clock()).max().orElse(0);
                recorded.parts().forEach(part -> DonorLines.unpack(part).stream().filter(line -> isOf(line, codes)).forEach(line -> {
                    var donor = DonorLines.read(line);
                    told.put(donor.code(), new Told(donor, clock));
                }));
            }
        }));
        return told;
    }

    /// The donors of whom anything was written since: by people here or elsewhere, or by a registry file. Empty if they are
    /// more, or if this journal never stood at that moment.
    Optional<Set<UUID>> donorsSince(Moment before, int most) {
        var now = head.get();
        if (now.seq() <= before.record()) {
            return now.seq() == before.record() && now.chain().toString().equals(before.chain()) ? Optional.of(Set.of()) : Optional.empty();
        }
        var donors = new HashSet<UUID>();
        var follows = new AtomicBoolean();
        journal.accept(before.record() + 1, entry -> {
            if (entry.seq() == before.record() + 1) {
                follows.set(entry.before().toString().equals(before.chain()));
            }
            if (follows.get() && donors.size() <= most) {
                donors.addAll(donorsIn(entry));
            }
        });
        return follows.get() && donors.size() <= most ? Optional.of(donors) : Optional.empty();
    }

    private static Set<UUID> donorsIn(Entry entry) {
        return entry.kind() == EntryKind.PART
                ? DonorLines.unpack(entry.body()).stream().map(line -> DonorLines.id(DonorLines.read(line)).value()).collect(Collectors.toSet())
                : Batches.facts(entry).stream().map(line -> LINES.read(line).subject()).filter(about -> about.kind() == Subject.Kind.DONOR)
                        .map(Subject::id).collect(Collectors.toSet());
    }

    private static boolean isOf(String line, Set<String> codes) {
        var code = line.substring(0, line.indexOf('\t'));
        return codes.contains(code.indexOf('%') < 0 ? code : DonorLines.read(line).code());
    }
}
