package cn.yingchun.store.carry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarryingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Predicate<Passing> ALL = _ -> true;

    @TempDir
    Path dir;
    private Office here;
    private Office there;

    @BeforeEach
    void open() {
        here = Offices.create(dir.resolve("here"));
        there = Offices.create(dir.resolve("there"));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private static Subject donor(int number) {
        return Subject.of(new DonorId(new UUID(0, number)));
    }

    private static void name(Office office, int donor, String name) {
        office.record(Act.of(Offices.USER, NOON, donor(donor), new DonorFact.Named(name, Optional.empty())));
    }

    private static List<Carried> beyond(Office from, Have have, Predicate<Passing> sees) {
        var all = new ArrayList<Carried>();
        from.carrying().beyond(have, sees, all::add);
        return all;
    }

    private static List<Fact> take(Office to, List<? extends Carried> come) {
        return to.carrying().take(come, sorted -> sorted.isEmpty() ? Optional.empty() : Optional.of(new Carrying.Note(
                Act.of(to.user(), NOON, to.subject(), new SyncFact.Merged("test", "x", sorted.seen(), sorted.held(),
                        sorted.parked().size(), sorted.forked().size(), 0, List.of())), 0)));
    }

    @Test
    void factsOfAnotherDeviceAreFoldedLikeOnesOwn() {
        name(there, 1, "演示·赵一");
        take(here, beyond(there, here.carrying().have(), ALL));
        assertThat(here.history(donor(1))).isEqualTo(there.history(donor(1)));
        assertThat(here.carrying().have().reach(there.carrying().own()).seq()).isEqualTo(3);
        assertThat(here.verify(Progress.NONE).troubles()).isEmpty();
        here.close();
        here = Offices.open(dir.resolve("here"));
        assertThat(here.history(donor(1))).hasSize(1);
        here.rebuild(Progress.NONE);
        assertThat(here.history(donor(1))).isEqualTo(there.history(donor(1)));
    }

    @Test
    void takingTwiceIsTakingOnce() {
        name(there, 1, "演示·赵一");
        var bundle = beyond(there, Have.NOTHING, ALL);
        take(here, bundle);
        var before = here.digest();
        assertThat(take(here, bundle)).isEmpty();
        assertThat(here.digest()).isEqualTo(before);
    }

    @Test
    void aFactBeforeItsPredecessorWaitsAndIsThenSeen() {
        name(there, 1, "演示·赵一");
        name(there, 1, "演示·赵二");
        var bundle = beyond(there, Have.NOTHING, ALL);
        take(here, bundle.subList(3, 4));
        assertThat(here.history(donor(1))).isEmpty();
        here.rebuild(Progress.NONE);
        take(here, bundle.subList(0, 3));
        assertThat(here.history(donor(1))).isEqualTo(there.history(donor(1)));
        assertThat(here.verify(Progress.NONE).troubles()).isEmpty();
    }

    @Test
    void whatMayNotBeSeenStaysBehindAndCanStillComeLater() {
        name(there, 1, "演示·赵一");
        name(there, 2, "演示·钱二");
        name(there, 1, "演示·赵三");
        take(here, beyond(there, here.carrying().have(), passing -> passing.subject().equals(donor(1))));
        assertThat(here.history(donor(2))).isEmpty();
        assertThat(here.history(donor(1))).hasSize(2);
        take(here, beyond(there, here.carrying().have(), ALL));
        assertThat(here.history(donor(2))).isEqualTo(there.history(donor(2)));
        assertThat(here.carrying().have().reach(there.carrying().own()).holes()).isEmpty();
        assertThat(here.verify(Progress.NONE).troubles()).isEmpty();
    }

    @Test
    void aThirdOfficePassesOnWhatItWasGivenWithItsGaps() {
        name(there, 1, "演示·赵一");
        name(there, 2, "演示·钱二");
        name(there, 1, "演示·赵三");
        take(here, beyond(there, here.carrying().have(), passing -> passing.subject().equals(donor(1))));
        try (var third = Offices.create(dir.resolve("third"))) {
            take(third, beyond(here, third.carrying().have(), ALL));
            assertThat(third.history(donor(1))).isEqualTo(there.history(donor(1)));
            assertThat(third.carrying().have().reach(there.carrying().own())).isEqualTo(here.carrying().have().reach(there.carrying().own()));
        }
    }

    @Test
    void aChangedFactIsPutInQuarantine() {
        name(there, 1, "演示·赵一");
        var bundle = new ArrayList<>(beyond(there, Have.NOTHING, ALL));
        take(here, bundle);
        var last = (Tied) bundle.getLast();
        take(here, List.of(new Tied(last.name(), last.before(), last.line().replace("赵一", "赵八"))));
        assertThat(here.history(donor(1))).isEqualTo(there.history(donor(1)));
        assertThat(here.carrying().sort(bundle).held()).isEqualTo(bundle.size());
        assertThat(here.verify(Progress.NONE).troubles()).isEmpty();
    }

    @Test
    void whatCameInCanBeSetAsideAsAWholeAndTakenBack() {
        name(there, 1, "演示·赵一");
        var record = take(here, beyond(there, here.carrying().have(), ALL)).getFirst().name();
        here.record(Act.of(here.user(), NOON, here.subject(), new SyncFact.SetAside(record)).because("演示"));
        assertThat(here.history(donor(1))).isEmpty();
        assertThat(here.verify(Progress.NONE).troubles()).isEmpty();
        assertThat(take(here, beyond(there, Have.NOTHING, ALL))).isEmpty();
        here.record(Act.of(here.user(), NOON, here.subject(), new SyncFact.TakenBack(record)));
        assertThat(here.history(donor(1))).isEqualTo(there.history(donor(1)));
        assertThat(here.verify(Progress.NONE).troubles()).isEmpty();
    }
}
