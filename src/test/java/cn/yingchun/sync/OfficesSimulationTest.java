package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.Unread;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.Surroundings;
import cn.yingchun.store.disk.FaultyDisk;
import cn.yingchun.sync.pair.PairCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real offices, journal, database and bundles and all, that write about the same people and exchange at random: bundles are
/// lost, come twice, late and in another order, and the disk fails in the middle of a merge. In the end all hold the same.
class OfficesSimulationTest {
    private static final int PEOPLE = 12;

    @TempDir
    Path dir;

    private static final class Desk implements AutoCloseable {
        private final Path folder;
        private final FaultyDisk disk = new FaultyDisk();
        private Office office;

        Desk(Path folder) {
            this.folder = folder;
            Offices.create(folder).close();
            office = open();
        }

        private Office open() {
            return Office.open(folder, Offices.USER, Offices.password(), new Surroundings(Clock.systemUTC(), disk, Offices.CHEAP, Duration.ofSeconds(30)), Progress.NONE);
        }

        Exchange exchange() {
            return new Exchange(office, Clock.systemUTC());
        }

        void again() {
            office.close();
            office = open();
        }

        @Override
        public void close() {
            office.close();
        }
    }

    @Test
    void someOfficesAgreeInTheEnd() {
        run(4, 110, 3);
    }

    @Test
    @Tag("soak")
    void tenOfficesAgreeInTheEnd() {
        run(10, Integer.getInteger("sync.steps", 1_500), System.nanoTime());
    }

    private void run(int count, int steps, long seed) {
        var random = new Random(seed);
        List<Desk> desks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            desks.add(new Desk(dir.resolve("office" + i)));
        }
        desks.forEach(one -> desks.stream().filter(other -> other != one).forEach(other ->
                one.exchange().pair(other.exchange().card(), PairCode.of(other.exchange().card(), one.exchange().card()), "")));
        var wandering = new ArrayList<Sent>();
        var broken = 0;
        var acts = 0;
        for (int step = 0; step < steps; step++) {
            if (random.nextInt(3) == 0) {
                act(desks.get(random.nextInt(count)).office, random);
                acts++;
            } else if (random.nextBoolean() || wandering.isEmpty()) {
                wandering.add(send(desks, random.nextInt(count), random));
            } else {
                // Twice now and then; and one in five is lost.
                var sent = random.nextInt(4) == 0 ? wandering.get(random.nextInt(wandering.size())) : wandering.remove(random.nextInt(wandering.size()));
                broken += random.nextInt(5) > 0 && !arrives(sent, random) ? 1 : 0;
            }
        }
        everybodyMeets(desks);
        equal(desks, seed);
        System.out.printf("sync: %d real offices, %d acts, %d steps (seed %d), %d merges broken off by the disk: all equal, 0 lost, 0 doubled%n",
                count, acts, steps, seed, broken);
        assertThat(broken).as("merges broken off").isPositive();
        desks.forEach(Desk::close);
    }

    private record Sent(Path bundle, Desk to) {}

    private Sent send(List<Desk> desks, int from, Random random) {
        var to = desks.get((from + 1 + random.nextInt(desks.size() - 1)) % desks.size());
        return new Sent(desks.get(from).exchange().export(to.office.device(), dir.resolve("stick"), Progress.NONE).files().getFirst(), to);
    }

    /// @return false if the disk failed in the middle; then the office is opened again, as after a crash
    private boolean arrives(Sent sent, Random random) {
        var fails = random.nextInt(3) == 0;
        if (fails) {
            sent.to().disk.failAt(1 + random.nextInt(40));
        }
        try {
            sent.to().exchange().merge(sent.bundle(), dir.resolve("receipts"), Progress.NONE);
            return true;
        } catch (Trouble broken) {
            assertThat(fails).as(broken.getMessage()).isTrue();
            sent.to().disk.heal();
            sent.to().again();
            return false;
        } finally {
            sent.to().disk.heal();
        }
    }

    private static void act(Office office, Random random) {
        var person = random.nextInt(PEOPLE);
        var subject = random.nextBoolean() ? Pair.donor(person) : Subject.of(new PatientId(new UUID(8, person)));
        office.record(Act.of(office.user(), Instant.EPOCH, subject, what(subject, random)));
    }

    private static What what(Subject subject, Random random) {
        if (random.nextInt(6) == 0) {
            return new Unread((subject.kind() == Subject.Kind.DONOR ? "donor" : "patient") + ".FromTheFuture", "{\"n\":" + random.nextInt(99) + "}");
        }
        return subject.kind() == Subject.Kind.PATIENT ? new PatientFact.Reweighed(50 + random.nextInt(5))
                : random.nextBoolean() ? new DonorFact.Named("演示·" + random.nextInt(9), Optional.empty())
                : new DonorFact.ContactConfirmed(LocalDate.EPOCH.plusDays(random.nextInt(9_000)));
    }

    private void everybodyMeets(List<Desk> desks) {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < desks.size(); i++) {
                var from = desks.get(i);
                var to = desks.get((i + 1) % desks.size());
                var bundle = from.exchange().export(to.office.device(), dir.resolve("stick"), Progress.NONE).files().getFirst();
                to.exchange().merge(bundle, dir.resolve("receipts"), Progress.NONE);
            }
        }
    }

    private static void equal(List<Desk> desks, long seed) {
        var first = desks.getFirst().office;
        for (var desk : desks) {
            for (int person = 0; person < PEOPLE; person++) {
                for (var subject : List.of(Pair.donor(person), Subject.of(new PatientId(new UUID(8, person))))) {
                    assertThat(desk.office.history(subject)).as("seed " + seed).isEqualTo(first.history(subject));
                    assertThat(desk.office.carrying().conflicts(subject)).as("seed " + seed).isEqualTo(first.carrying().conflicts(subject));
                }
            }
            assertThat(desk.office.verify(Progress.NONE).troubles()).as("seed " + seed).isEmpty();
            assertThat(desk.office.carrying().own().incarnation()).as("nobody was taken for a clone, seed " + seed).isEqualTo(1);
            assertThat(desk.office.latest(Integer.MAX_VALUE).stream().map(Fact::name)).as("seed " + seed).doesNotHaveDuplicates();
        }
    }
}
