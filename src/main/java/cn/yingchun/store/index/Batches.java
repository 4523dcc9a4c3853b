package cn.yingchun.store.index;

import cn.yingchun.store.journal.Entry;
import cn.yingchun.store.journal.EntryKind;
import cn.yingchun.store.journal.Piece;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Puts the parts of a batch together again when its end is read.
///
/// An end says how many parts it closes (4 bytes before its facts); parts without an end, left by a killed import, are
/// passed over.
public final class Batches implements Consumer<Entry> {
    private final Consumer<Recorded> sink;
    private final List<byte[]> parts = new ArrayList<>();

    public Batches(Consumer<Recorded> sink) {
        this.sink = sink;
    }

    /// The pieces of a batch, its end last.
    public static List<Piece> pieces(List<byte[]> parts, byte[] facts) {
        var pieces = new ArrayList<Piece>();
        parts.forEach(part -> pieces.add(new Piece(EntryKind.PART, part)));
        var end = ByteBuffer.allocate(4 + facts.length).putInt(parts.size()).put(facts).array();
        pieces.add(new Piece(EntryKind.END, end));
        return pieces;
    }

    @Override
    public void accept(Entry entry) {
        switch (entry.kind()) {
            case PART -> parts.add(entry.body());
            case ACT -> {
                parts.clear();
                sink.accept(new Recorded(entry.seq(), entry.chain().toString(), entry.body(), List.of()));
            }
            case END -> {
                var in = ByteBuffer.wrap(entry.body());
                var closed = in.getInt();
                var facts = new byte[in.remaining()];
                in.get(facts);
                sink.accept(new Recorded(entry.seq(), entry.chain().toString(), facts,
                        List.copyOf(parts.subList(parts.size() - closed, parts.size()))));
                parts.clear();
            }
        }
    }
}
