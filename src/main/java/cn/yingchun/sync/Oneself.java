package cn.yingchun.sync;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Sorted;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.Office;
import cn.yingchun.sync.bundle.Contents;

/// Facts under this device's own present name that it never wrote: it was copied or put back. It must go on under a new
/// name before it takes anything.
final class Oneself {
    private Oneself() {}

    /// The same found in what a partner says: it holds more under this name than was written here, or refused facts because
    /// others stand under their names.
    ///
    /// @throws Trouble `sync.clone.found`
    static void require(Office office, Contents contents) {
        var own = office.carrying().own();
        var forked = contents.answers().stream().flatMap(answer -> answer.refused().stream())
                .anyMatch(one -> one.reason().equals("sync.refused.fork") && Writer.of(one.fact()).equals(own));
        if (forked || contents.have().reach(own).seq() > office.carrying().have().reach(own).seq()) {
            begin(office);
        }
    }

    /// @throws Trouble `sync.clone.found`
    static void require(Office office, Sorted sorted) {
        var own = office.carrying().own();
        var strange = sorted.fresh().stream().map(Carried::writer).anyMatch(own::equals)
                || sorted.forked().stream().map(Carried::writer).anyMatch(own::equals)
                || sorted.parked().stream().map(Carried::writer).anyMatch(own::equals);
        if (strange) {
            begin(office);
        }
    }

    private static void begin(Office office) {
        office.carrying().beginNewLife();
        throw new Trouble("sync.clone.found");
    }
}
