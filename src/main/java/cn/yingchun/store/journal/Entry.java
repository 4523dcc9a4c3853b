package cn.yingchun.store.journal;

import java.nio.ByteBuffer;

/// One whole journal record as it is read back.
///
/// @param seq      its number, from 1 without gaps
/// @param before   chain hash of the record before it
/// @param lastFact number of this device's newest fact once this record stands
/// @param clock    hybrid clock once this record stands
public record Entry(long seq, EntryKind kind, Chain before, long lastFact, long clock, byte[] body) {
    static final int FIXED = 1 + Chain.BYTES + 8 + 8;

    /// The bytes that are sealed into a frame.
    byte[] plain() {
        return ByteBuffer.allocate(FIXED + body.length)
                .put(kind.code()).put(before.bytes()).putLong(lastFact).putLong(clock).put(body).array();
    }

    static Entry of(long seq, byte[] plain) {
        var in = ByteBuffer.wrap(plain);
        var kind = EntryKind.of(in.get());
        var before = new byte[Chain.BYTES];
        in.get(before);
        var lastFact = in.getLong();
        var clock = in.getLong();
        var body = new byte[in.remaining()];
        in.get(body);
        return new Entry(seq, kind, new Chain(before), lastFact, clock, body);
    }

    /// Hash of the journal up to and with this record.
    public Chain chain() {
        return before.with(seq, plain());
    }
}
