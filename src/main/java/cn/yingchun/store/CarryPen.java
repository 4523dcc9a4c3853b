package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.access.Memory;
import cn.yingchun.store.carry.Carrying;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.journal.Identity;
import cn.yingchun.store.keys.DeviceKeys;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.MasterKey;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Writes what came in from other devices into the journal and lets the index follow; speaks for this device.
record CarryPen(Scribe scribe, Upkeep index, Memory memory, Self self) implements Carrying.Pen {
    /// This device: its present name, its keys, and who can give it a new name.
    record Self(Identity identity, MasterKey master, Doorkeeper doorkeeper) {}

    Carrying door(ReentrantLock turn, FactLines lines) {
        return new Carrying(index, turn, this, lines);
    }

    @Override
    public List<Fact> write(Act act, List<byte[]> carried, long newest) {
        var written = scribe.carry(act, carried, newest);
        index.follow(written.recorded(), Progress.NONE);
        memory.learned(written.facts());
        memory.cases().forget();
        return written.facts();
    }

    @Override
    public long furthest() {
        return scribe.furthest();
    }

    @Override
    public Writer own() {
        return new Writer(self.identity().device(), self.identity().incarnation());
    }

    @Override
    public Subject office() {
        return new Subject(Subject.Kind.OFFICE, self.identity().office());
    }

    @Override
    public DeviceKeys keys() {
        return self.master().device(self.identity().device());
    }

    @Override
    public void beginNewLife() {
        self.doorkeeper().wantNewLife();
    }
}
