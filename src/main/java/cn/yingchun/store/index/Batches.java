package cn.yingchun.store.index;

import cn.yingchun.store.codec.CarriedLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.EntryKind;
import cn.yingchun.store.journal.Piece;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Puts the parts of a batch together again when its end is read.
///
/// An end says how many parts it closes (4 bytes before its facts); parts without an end, left by a killed import, are
/// passed over.
public final class Batches implements Consumer<Entry> {
    private final Consumer<Recorded> sink;
    private final List<Entry> parts = new ArrayList<>();

    public Batches(Consumer<Recorded> sink) {
        this.sink = sink;
    }

    /// The pieces of a batch, its end last.
    public static List<Piece> pieces(EntryKind kind, List<byte[]> parts, byte[] facts) {
        var pieces = new ArrayList<Piece>();
        parts.forEach(part -> pieces.add(new Piece(kind, part)));
        var end = ByteBuffer.allocate(4 + facts.length).putInt(parts.size()).put(facts).array();
        pieces.add(new Piece(EntryKind.END, end));
        return pieces;
    }

    /// Lines of the facts in one record; a part of a batch has none.
    public static List<String> facts(Entry entry) {
        var body = entry.body();
        return switch (entry.kind()) {
            case PART -> List.of();
            case CARRIED -> CarriedLines.unpack(body).stream().filter(CarriedLines.Entry::counts).map(CarriedLines.Entry::line).toList();
            case ACT -> FactLines.split(body);
            case END -> FactLines.split(Arrays.copyOfRange(body, Integer.BYTES, body.length));
        };
    }

    @Override
    public void accept(Entry entry) {
        switch (entry.kind()) {
            case PART, CARRIED -> parts.add(entry);
            case ACT -> {
                parts.clear();
                sink.accept(Recorded.act(entry.seq(), entry.chain().toString(), entry.body()));
            }
            case END -> {
                var in = ByteBuffer.wrap(entry.body());
                var closed = in.getInt();
                var facts = new byte[in.remaining()];
                in.get(facts);
                // Fewer where the journal is damaged: then what is left of the batch counts.
                var own = parts.subList(Math.max(0, parts.size() - closed), parts.size());
                sink.accept(new Recorded(entry.seq(), entry.chain().toString(), facts,
                        bodies(own, EntryKind.PART), bodies(own, EntryKind.CARRIED)));
                parts.clear();
            }
        }
    }

    private static List<byte[]> bodies(List<Entry> entries, EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).map(Entry::body).toList();
    }
}
