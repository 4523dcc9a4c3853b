package cn.yingchun.sync;

import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Sorted;
import cn.yingchun.domain.sync.SyncFact.Refusal;
import cn.yingchun.sync.bundle.Contents;
import cn.yingchun.sync.bundle.Header;
import cn.yingchun.sync.pair.Partner;
import java.util.List;
import java.util.SortedMap;

/// What a bundle holds and what would become of it, before anything is written.
///
/// @param carried  what would be taken, with gaps in place of what is refused
/// @param kinds    how many facts of each kind are new here
/// @param ahead    facts written by a clock more than a day ahead
/// @param newest   newest hybrid clock that is believed
/// @param replayed whether this very bundle was merged before
public record Inspection(
        Header header,
        Partner from,
        Contents contents,
        List<Carried> carried,
        Sorted sorted,
        List<Refusal> refused,
        SortedMap<String, Integer> kinds,
        int ahead,
        long newest,
        boolean replayed) {
    public Inspection {
        carried = List.copyOf(carried);
        refused = List.copyOf(refused);
    }
}
