package cn.yingchun.store;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import cn.yingchun.store.index.IndexFiles;
import cn.yingchun.store.index.Projection;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.journal.Identity;
import cn.yingchun.store.journal.Journal;
import cn.yingchun.store.journal.Segments;
import cn.yingchun.store.keys.Doorkeeper;
import java.util.concurrent.locks.ReentrantLock;

/// What an office stands on: its journal, the index beside it, and which life of the device goes on from there.
record Ground(Journal journal, Upkeep index, Identity identity) {
    /// What is needed to find it.
    record Site(Office.Place place, Doorkeeper.Entered entered, Surroundings around) {}

    static Ground laid(Site site, ReentrantLock turn, Notices notices, Progress progress) {
        var entered = site.entered();
        var dir = site.place().dir();
        var disk = site.around().disk();
        var journal = Journal.open(new Segments(disk, dir.resolve("journal"), entered.identity(), entered.master().journal()), progress);
        try {
            var projection = new Projection(new FactLines(Kinds.ALL), entered.identity().device());
            var files = new IndexFiles(disk, dir.resolve("index"), entered.master(), projection, site.around().patience());
            var index = new Upkeep(files, journal, turn, notices::add);
            index.open(progress);
            return new Ground(journal, index, journal.hasLostItsEnd() ? newLife(site, journal) : entered.identity());
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /// Lets go of it where the office cannot stand on it.
    void leave() {
        index.close();
        journal.close();
    }

    /// Acknowledged records are gone from the end and nothing here knows them: their numbers are never given out again.
    private static Identity newLife(Site site, Journal journal) {
        var reborn = site.place().doorkeeper().reborn(site.entered()).identity();
        journal.renew(reborn);
        return reborn;
    }
}
