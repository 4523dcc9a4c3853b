package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Trouble;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/// The first bytes of a segment file: whose it is and where it continues the chain.
///
/// Layout: `YINGCHUN` ‖ format(4) ‖ crc of these(4) ‖ number(4) ‖ office(16) ‖ incarnation(4) ‖ first seq(8) ‖
/// chain before(32) ‖ crc of all(4). Every record of the segment authenticates these bytes with its own.
record SegmentHead(int number, UUID office, int incarnation, long firstSeq, Chain before) {
    static final int BYTES = 84;
    static final int FORMAT = 1;
    private static final byte[] MAGIC = "YINGCHUN".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int LEAD = 16;

    byte[] bytes() {
        var out = ByteBuffer.allocate(BYTES).put(MAGIC).putInt(FORMAT);
        out.putInt(crc(out.array(), 12));
        out.putInt(number).putLong(office.getMostSignificantBits()).putLong(office.getLeastSignificantBits());
        out.putInt(incarnation).putLong(firstSeq).put(before.bytes());
        return out.putInt(crc(out.array(), BYTES - 4)).array();
    }

    /// Empty where the bytes are damaged.
    ///
    /// @throws Trouble `store.journal.newer` where a newer program wrote the file
    static Optional<SegmentHead> of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        if (!Arrays.equals(MAGIC, 0, 8, bytes, 0, 8) || in.getInt(12) != crc(bytes, 12)) {
            return Optional.empty();
        }
        if (in.getInt(8) > FORMAT) {
            throw new Trouble("store.journal.newer");
        }
        if (in.getInt(BYTES - 4) != crc(bytes, BYTES - 4)) {
            return Optional.empty();
        }
        in.position(LEAD);
        var number = in.getInt();
        var office = new UUID(in.getLong(), in.getLong());
        var incarnation = in.getInt();
        var firstSeq = in.getLong();
        var before = new byte[Chain.BYTES];
        in.get(before);
        return Optional.of(new SegmentHead(number, office, incarnation, firstSeq, new Chain(before)));
    }

    static int crc(byte[] bytes, int length) {
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
