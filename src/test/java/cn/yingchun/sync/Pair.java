package cn.yingchun.sync;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.sync.pair.PairCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Two offices that know each other, for tests.
public final class Pair implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    public final Office here;
    public final Office there;
    final Exchange ours;
    final Exchange theirs;
    final Path stick;

    private Pair(Office here, Office there, Path stick) {
        this.here = here;
        this.there = there;
        this.stick = stick;
        ours = new Exchange(here, Clock.systemUTC());
        theirs = new Exchange(there, Clock.systemUTC());
    }

    public static Pair in(Path dir) {
        var pair = new Pair(Offices.create(dir.resolve("here")), Offices.create(dir.resolve("there")), dir.resolve("stick"));
        pair.know(pair.ours, pair.theirs, "");
        pair.know(pair.theirs, pair.ours, "");
        return pair;
    }

    void know(Exchange one, Exchange other, String sees) {
        one.pair(other.card(), PairCode.of(other.card(), one.card()), sees);
    }

    static Subject donor(int number) {
        return Subject.of(new DonorId(new UUID(7, number)));
    }

    static void name(Office office, int donor, String name) {
        office.record(Act.of(office.user(), NOON, donor(donor), new DonorFact.Named(name, Optional.empty())));
    }

    /// From there to here.
    Path bundle() {
        return theirs.export(here.device(), stick, Progress.NONE).files().getFirst();
    }

    Outcome merge(Path file) {
        return ours.merge(file, stick, Progress.NONE);
    }

    @Override
    public void close() {
        here.close();
        there.close();
    }
}
