package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Trouble;
import java.util.Optional;

/// A place where the journal is broken. What was recorded before and behind it is whole and is read; what stood between is
/// gone until it is put back from a copy that the chain proves.
///
/// @param segment file in which it begins
/// @param seq     number of the first record that cannot be read
/// @param last    number of the last one; one less than `seq` where bytes are bad and no record is missing
/// @param at      offset of its first bad byte in that file
/// @param before  where the journal stood before it
/// @param after   the first whole record behind it; absent at the end of the journal
/// @param proof   the chain at the last lost record, where something still tells it
public record Damage(String segment, long seq, long last, long at, Head before, Optional<Entry> after, Optional<Chain> proof) {
    static Damage between(String segment, long at, Head before, Entry after) {
        return new Damage(segment, before.seq() + 1, after.seq() - 1, at, before, Optional.of(after), Optional.of(after.before()));
    }

    /// Everything from a record on up to where the next segment goes on.
    static Damage end(String segment, Head before, long last, Optional<Chain> proof) {
        return new Damage(segment, before.seq() + 1, last, 0, before, Optional.empty(), proof);
    }

    /// Bad bytes that took no record with them.
    static Damage bytes(String segment, Head before) {
        return end(segment, before, before.seq(), Optional.empty());
    }

    public long records() {
        return last - seq + 1;
    }

    /// Number of the first fact of this device that may be gone.
    public long firstFact() {
        return before.lastFact() + 1;
    }

    /// Number of the last one; absent where nothing behind tells it.
    public Optional<Long> lastFact() {
        return after.map(entry -> switch (entry.kind()) {
            case ACT, END -> entry.lastFact() - lines(entry.body());
            case PART, CARRIED -> entry.lastFact();
        });
    }

    private static long lines(byte[] body) {
        var lines = 1L;
        for (var letter : body) {
            lines += letter == '\n' ? 1 : 0;
        }
        return lines;
    }

    /// The same place, whatever stands behind it by now.
    boolean isSameAs(Damage other) {
        return seq == other.seq && last == other.last;
    }

    public Trouble trouble() {
        return new Trouble("store.journal.damaged", segment, seq, Math.max(seq, last), records());
    }
}
