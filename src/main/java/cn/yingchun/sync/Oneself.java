package cn.yingchun.sync;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Sorted;
import cn.yingchun.store.Office;

/// Facts under this device's own present name that it never wrote: it was copied or put back. It must go on under a new
/// name before it takes anything.
final class Oneself {
    private Oneself() {}

    /// @throws Trouble `sync.clone.found`
    static void require(Office office, Sorted sorted) {
        var own = office.carrying().own();
        var strange = sorted.fresh().stream().map(Carried::writer).anyMatch(own::equals)
                || sorted.forked().stream().map(Carried::writer).anyMatch(own::equals)
                || sorted.parked().stream().map(Carried::writer).anyMatch(own::equals);
        if (strange) {
            office.carrying().beginNewLife();
            throw new Trouble("sync.clone.found");
        }
    }
}
