package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.carry.Carrying;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.journal.Identity;
import java.util.List;

/// Writes what came in from other devices into the journal and lets the index follow.
record CarryPen(Scribe scribe, Upkeep index, Identity identity) implements Carrying.Pen {
    @Override
    public List<Fact> write(Act act, List<byte[]> carried, long newest) {
        var written = scribe.carry(act, carried, newest);
        index.follow(written.recorded(), Progress.NONE);
        return written.facts();
    }

    @Override
    public long furthest() {
        return scribe.furthest();
    }

    @Override
    public Writer own() {
        return new Writer(identity.device(), identity.incarnation());
    }
}
