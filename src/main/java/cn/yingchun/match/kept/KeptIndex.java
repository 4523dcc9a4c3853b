package cn.yingchun.match.kept;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.DonorIndex;
import cn.yingchun.match.Reference;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.Past;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// The search index of an office, kept sealed beside its journal so that a start need not read every donor again.
///
/// A file that does not fit is never mended: the donors are read again and a new one takes its place. What people wrote
/// about single donors since it was made is looked up and laid over it.
public final class KeptIndex {
    private static final String NAME = "search-index";

    /// With so many donors changed since, a new file is written.
    private static final int MANY = 1_000;
    /// With more of them all are read again.
    private static final int MOST = 20_000;
    /// With so many records behind it in the journal, a new file is written.
    private static final long FAR = 20_000;

    private final Office office;
    private final Reference reference;

    private KeptIndex(Office office, Reference reference) {
        this.office = office;
        this.reference = reference;
    }

    /// The index of all donors as they stand now.
    ///
    /// Who does not see all that a search goes by has an index of their own, which is not kept: others would search in it.
    public static DonorIndex of(Office office, Reference reference, Progress progress) {
        if (!office.donors().seenWhole()) {
            return reference.index(office.donors()::each, progress);
        }
        var kept = new KeptIndex(office, reference);
        var now = office.donors().moment();
        var found = kept.read();
        found.filter(one -> one.changed > MANY || now.record() - one.record > FAR).ifPresent(one -> kept.keep(now, one.index));
        return found.map(Found::index).orElseGet(() -> kept.made(progress));
    }

    /// What was kept, brought up to now.
    ///
    /// @param changed how many donors stand otherwise than in the file
    /// @param record  where the journal stood when it was written
    private record Found(DonorIndex index, int changed, long record) {}

    private DonorIndex made(Progress progress) {
        var now = office.donors().moment();
        var index = reference.index(office.donors()::each, progress);
        keep(now, index);
        return index;
    }

    private void keep(Past.Moment now, DonorIndex index) {
        office.sealed(NAME).write(out -> {
            write(now, out);
            index.write(out);
        });
    }

    private Optional<Found> read() {
        return office.sealed(NAME).read(in -> {
            var kept = moment(in);
            var changed = office.donors().changedSince(kept, MOST);
            return changed.isEmpty() ? Optional.empty() : DonorIndex.read(reference.reader(), reference.catalogue(), in).map(index -> new Found(
                    changed.get().isEmpty() ? index : index.with(changed.get(), List.of()), changed.get().size(), kept.record()));
        });
    }

    private static void write(Past.Moment now, OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.writeLong(now.record());
        out.writeLong(now.clock());
        out.writeUTF(now.chain());
        out.flush();
    }

    private static Past.Moment moment(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        return new Past.Moment(in.readLong(), in.readLong(), in.readUTF());
    }
}
