package cn.yingchun.store.lists;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import cn.yingchun.store.index.Batches;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.Head;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the registry said of a donor at an earlier moment, read out of the journal.
///
/// @param head    where the journal stands now
/// @param journal reads it from its beginning, batches of donors and all; takes seconds for millions
public record Past(Supplier<Head> head, Consumer<Consumer<Entry>> journal) {
    private static final FactLines LINES = new FactLines(Kinds.ALL);

    /// A moment as the journal knows it.
    ///
    /// @param record number of the newest record then
    /// @param clock  the hybrid clock then; a fact of a later one was not known
    public record Moment(long record, long clock) {}

    /// A donor as a registry file told of them.
    ///
    /// @param clock the hybrid clock when the file was taken
    record Told(RegistryDonor donor, long clock) {}

    Moment now() {
        return new Moment(head.get().seq(), head.get().clock());
    }

    /// The newest word of the registry on each of these donors up to a moment; donors that it did not have then are left out.
    Map<String, Told> at(Moment moment, Set<String> codes) {
        var told = new HashMap<String, Told>();
        journal.accept(new Batches(recorded -> {
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

    private static boolean isOf(String line, Set<String> codes) {
        var code = line.substring(0, line.indexOf('\t'));
        return codes.contains(code.indexOf('%') < 0 ? code : DonorLines.read(line).code());
    }
}
