package cn.yingchun.store.index;

import cn.yingchun.store.codec.CarriedLines;
import cn.yingchun.store.codec.FactLines;
import java.util.ArrayList;
import java.util.List;

/// What the journal says has happened: an act, or a whole batch with its parts.
///
/// @param seq     number of its (last) record
/// @param chain   hash of the journal up to there
/// @param facts   lines of its facts
/// @param parts   of a batch in order, empty for an act
/// @param carried facts of other devices that came in with it
public record Recorded(long seq, String chain, byte[] facts, List<byte[]> parts, List<byte[]> carried) {
    public static Recorded act(long seq, String chain, byte[] facts) {
        return new Recorded(seq, chain, facts, List.of(), List.of());
    }

    boolean isAct() {
        return parts.isEmpty() && carried.isEmpty();
    }

    /// Lines of all facts that count, those of other devices too.
    List<String> lines() {
        if (carried.isEmpty()) {
            return FactLines.split(facts);
        }
        var all = new ArrayList<String>();
        carried.forEach(piece -> CarriedLines.unpack(piece).forEach(entry -> {
            if (entry.counts()) {
                all.add(entry.line());
            }
        }));
        all.addAll(FactLines.split(facts));
        return all;
    }
}
