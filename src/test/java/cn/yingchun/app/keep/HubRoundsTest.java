package cn.yingchun.app.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.hub.Postgres;
import cn.yingchun.sync.hub.HubSetting;
import cn.yingchun.ui.exchange.hub.HubModel;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows of one office while they are open: the rounds run by themselves, and the server is stopped under them.
class HubRoundsTest {
    private static final Duration QUICK = Duration.ofMillis(100);
    private static final long PATIENCE_MILLIS = 60_000;

    @TempDir
    Path dir;
    private Postgres server;
    private Office one;
    private Office two;

    @BeforeEach
    void start() {
        var found = Postgres.start();
        assumeTrue(found.isPresent(), "no PostgreSQL installed");
        server = found.get();
        one = Offices.create(dir.resolve("one"));
        two = Offices.create(dir.resolve("two"));
        server.admit("desk_one", one.device(), "410105", "410105");
        server.admit("desk_two", two.device(), "410105", "410105");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            one.close();
            two.close();
            server.close();
        }
    }

    private HubModel.Typed typed(String role, String password) {
        var address = server.address(role, "410105");
        return new HubModel.Typed(address.host() + ":" + address.port() + "/" + address.database(), role, password.toCharArray(), server.certificateFile());
    }

    /// As somebody does it in the settings.
    private List<Optional<Throwable>> set(Office office, HubRounds rounds, HubModel.Typed typed) {
        var done = new ArrayList<Optional<Throwable>>();
        new HubModel(Work.atOnce(), office, rounds::again).keep(typed, done::add);
        return done;
    }

    private static Subject donor(long number) {
        return Subject.of(new DonorId(new UUID(9, number)));
    }

    private static void name(Office office, long donor, String name) {
        office.record(Act.of(office.user(), Instant.EPOCH, donor(donor), new DonorFact.Named(name, Optional.empty())));
    }

    private static void await(String what, BooleanSupplier seen) throws InterruptedException {
        for (var until = System.currentTimeMillis() + PATIENCE_MILLIS; !seen.getAsBoolean();) {
            assertThat(System.currentTimeMillis()).as(what).isLessThan(until);
            Thread.sleep(20);
        }
    }

    private boolean alike(long donors) {
        for (long donor = 1; donor <= donors; donor++) {
            if (!one.history(donor(donor)).equals(two.history(donor(donor))) || one.history(donor(donor)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void bothWindowsConvergeByThemselvesAlsoWhenTheServerStopsInTheMiddle() throws Exception {
        var came = new AtomicInteger();
        try (var here = new HubRounds(one, Clock.systemUTC(), QUICK, QUICK); var there = new HubRounds(two, Clock.systemUTC(), QUICK, QUICK)) {
            here.begin(_ -> {});
            there.begin(came::addAndGet);
            assertThat(here.standing()).as("no hub is set yet").isEmpty();
            assertThat(set(one, here, typed("desk_one", "secret of desk_one"))).containsExactly(Optional.empty());
            assertThat(set(two, there, typed("desk_two", "secret of desk_two"))).containsExactly(Optional.empty());
            for (long i = 1; i <= 40; i++) {
                name(i % 2 == 0 ? one : two, i, "演示·" + i);
                if (i == 20) {
                    server.down();
                }
            }
            await("the hub is missed", () -> here.standing().flatMap(it -> it.why()).isPresent());
            name(one, 41, "演示·41");
            server.up();
            await("both hold all", () -> alike(41));
            await("the hub is reached", () -> here.standing().orElseThrow().isReached() && there.standing().orElseThrow().isReached());
        }
        assertThat(came.get()).as("the window is told").isGreaterThan(20);
        assertThat(one.verify(Progress.NONE).troubles()).isEmpty();
        assertThat(two.verify(Progress.NONE).troubles()).isEmpty();
    }

    @Test
    void aHubThatCannotBeReachedIsNotKept() {
        try (var rounds = new HubRounds(one, Clock.systemUTC(), QUICK, QUICK)) {
            assertThat(set(one, rounds, typed("desk_one", "wrong"))).singleElement()
                    .satisfies(problem -> assertThat(((Trouble) problem.orElseThrow()).key()).isEqualTo("sync.hub.login"));
            assertThat(HubSetting.kept(one)).isEmpty();
            assertThat(rounds.standing()).isEmpty();
        }
    }

    @Test
    void whoGivesTheHubUpWorksAlone() throws Exception {
        try (var rounds = new HubRounds(one, Clock.systemUTC(), QUICK, QUICK)) {
            set(one, rounds, typed("desk_one", "secret of desk_one"));
            await("the hub is reached", () -> rounds.standing().orElseThrow().isReached());
            new HubModel(Work.atOnce(), one, rounds::again).forget(_ -> {});
            assertThat(rounds.standing()).isEmpty();
            assertThat(HubSetting.kept(one)).isEmpty();
        }
    }
}
