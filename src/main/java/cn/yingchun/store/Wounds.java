package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.access.Charter;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.journal.Damage;
import cn.yingchun.store.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Where the journal of an office is damaged: what is gone, named exactly, and how it comes back.
///
/// What the database knew has been put back when the office was opened. The rest comes from a backup, or from another office
/// when it sends what it holds; in both cases the chain proves that it is what stood there.
public final class Wounds {
    private final Office office;
    private final Journal journal;
    private final Upkeep index;
    private final Turn turn;

    /// The lock of whoever writes to the journal, and the time.
    record Turn(ReentrantLock lock, Clock clock) {}

    Wounds(Office office, Journal journal, Upkeep index, Turn turn) {
        this.office = office;
        this.journal = journal;
        this.index = index;
        this.turn = turn;
    }

    /// One damaged place.
    ///
    /// @param file    of the journal
    /// @param first   number of the first lost record
    /// @param last    of the last one
    /// @param records how many; 0 where bytes are bad and nothing is lost
    /// @param facts   names of the lost facts, as `device.life.first–last`; blank where none of this device's is missing
    /// @param since   when the last whole record before it was written
    /// @param until   when the first one behind it was; absent at the end
    public record Wound(String file, long first, long last, long records, String facts, Instant since, Optional<Instant> until) {}

    /// Says at the opening what is damaged.
    ///
    /// @throws Trouble `store.journal.damaged` where what the office was founded with is gone: then nobody has a right here
    void tell(Notices notices, Charter charter) {
        if (!journal.damages().isEmpty() && !charter.isFounded()) {
            throw journal.damages().getFirst().trouble();
        }
        all().forEach(wound -> {
            if (wound.facts().isBlank()) {
                notices.add("store.journal.wound", wound.records());
            } else {
                notices.add("store.journal.wound.facts", wound.records(), wound.facts());
            }
        });
    }

    /// A damaged backup is not put in anybody's place.
    void refuse() {
        if (!journal.damages().isEmpty()) {
            office.close();
            throw journal.damages().getFirst().trouble();
        }
    }

    public List<Wound> all() {
        return journal.damages().stream().map(this::wound).toList();
    }

    private Wound wound(Damage damage) {
        return new Wound(damage.segment(), damage.seq(), damage.last(), damage.records(), facts(damage), at(damage.before().clock()),
                damage.after().map(entry -> at(entry.clock())));
    }

    private String facts(Damage damage) {
        var last = damage.lastFact();
        if (damage.records() == 0 || last.isPresent() && last.get() < damage.firstFact()) {
            return "";
        }
        return office.device() + "." + damage.before().incarnation() + "." + damage.firstFact()
                + last.filter(it -> it > damage.firstFact()).map(it -> "–" + it).orElse(last.isPresent() ? "" : "–");
    }

    private static Instant at(long clock) {
        return Instant.ofEpochMilli(clock >>> 16);
    }

    /// Puts back what a backup holds of the lost records, makes the database anew and writes down that it was done.
    ///
    /// @return how many records came back
    /// @throws Trouble `access.run`; `store.wound.other` if the backup has none of them
    public long mendFrom(Backup backup, Progress progress) {
        if (!office.rights().runsOffice()) {
            throw new Trouble("access.run");
        }
        turn.lock().lock();
        try {
            var back = 0L;
            for (var damage : List.copyOf(journal.damages())) {
                var records = office.backups().records(backup, damage.seq(), damage.last(), progress);
                back += journal.mend(damage, records, progress) ? Math.max(1, damage.records()) : 0;
            }
            if (back == 0) {
                throw new Trouble("store.wound.other", backup.folder().getFileName().toString());
            }
            index.rebuild(progress);
            office.record(Act.of(office.user(), turn.clock().instant(), office.subject(), new OfficeFact.JournalMended(back, backup.made().toString())));
            return back;
        } finally {
            turn.lock().unlock();
        }
    }
}
