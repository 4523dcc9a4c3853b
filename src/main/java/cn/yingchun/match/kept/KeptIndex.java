package cn.yingchun.match.kept;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.DonorIndex;
import cn.yingchun.match.Reference;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.RegistryState;
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

    private final Office office;
    private final Reference reference;

    private KeptIndex(Office office, Reference reference) {
        this.office = office;
        this.reference = reference;
    }

    /// The index of all donors as they stand now.
    public static DonorIndex of(Office office, Reference reference, Progress progress) {
        var kept = new KeptIndex(office, reference);
        var found = kept.read();
        found.filter(one -> one.changed > MANY).ifPresent(one -> kept.keep(office.donors().state(), one.index));
        return found.map(Found::index).orElseGet(() -> kept.made(progress));
    }

    /// What was kept, brought up to now.
    ///
    /// @param changed how many donors stand otherwise than in the file
    private record Found(DonorIndex index, int changed) {}

    private DonorIndex made(Progress progress) {
        var state = office.donors().state();
        var index = reference.index(office.donors()::each, progress);
        keep(state, index);
        return index;
    }

    private void keep(RegistryState state, DonorIndex index) {
        office.sealed(NAME).write(out -> {
            write(state, out);
            index.write(out);
        });
    }

    private Optional<Found> read() {
        return office.sealed(NAME).read(in -> {
            var changed = office.donors().changedSince(state(in));
            return changed.isEmpty() ? Optional.empty() : DonorIndex.read(reference.reader(), reference.catalogue(), in)
                    .map(index -> new Found(changed.get().isEmpty() ? index : index.with(changed.get(), List.of()), changed.get().size()));
        });
    }

    private static void write(RegistryState state, OutputStream to) throws IOException {
        var out = new DataOutputStream(to);
        out.writeUTF(state.taken());
        out.writeLong(state.clock());
        out.writeInt(state.written());
        out.flush();
    }

    private static RegistryState state(InputStream from) throws IOException {
        var in = new DataInputStream(from);
        return new RegistryState(in.readUTF(), in.readLong(), in.readInt());
    }
}
