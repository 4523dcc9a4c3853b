package cn.yingchun.sync.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.hub.Hub;
import cn.yingchun.store.hub.Postgres;
import cn.yingchun.sync.Exchange;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Offices that exchange through a real server, which is stopped in the middle.
class HubExchangeTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

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
        server.admit("county_one", one.device(), "410105", "410105");
        server.admit("province", two.device(), "410000", "41");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            one.close();
            two.close();
            server.close();
        }
    }

    private static Subject donor(long number) {
        return Subject.of(new DonorId(new UUID(8, number)));
    }

    private static void name(Office office, long donor, String name) {
        office.record(Act.of(office.user(), NOON, donor(donor), new DonorFact.Named(name, Optional.empty())));
    }

    private HubExchange.Swapped swap(Office office, String role, String region) {
        try (var hub = Hub.connect(server.address(role, region), Postgres.password(role))) {
            return new HubExchange(office, Clock.systemUTC()).swap(hub, Progress.NONE);
        }
    }

    private void one() {
        swap(one, "county_one", "410105");
    }

    private void two() {
        swap(two, "province", "410000");
    }

    @Test
    void whatOnePushesTheOtherPullsAndItCountsAsSentOnceTheHubHasIt() {
        name(one, 1, "演示·赵一");
        var exchange = new Exchange(one, Clock.systemUTC());
        assertThat(exchange.unsent().count()).isPositive();
        one();
        assertThat(exchange.unsent().count()).isZero();
        two();
        assertThat(two.history(donor(1))).isEqualTo(one.history(donor(1)));
        name(two, 1, "演示·赵壹");
        two();
        one();
        assertThat(one.history(donor(1))).as("the province's word on the county's donor comes back").isEqualTo(two.history(donor(1)));
        assertThat(swap(one, "county_one", "410105").taken()).isZero();
    }

    @Test
    void whatStayedBehindComesOnceItConcernsTheCounty() {
        name(one, 4, "演示·吴四");
        one();
        name(two, 5, "演示·李五");
        name(two, 4, "演示·吴肆");
        two();
        one();
        assertThat(one.history(donor(4))).hasSize(2);
        assertThat(one.history(donor(5))).as("not yet the county's to see").isEmpty();
        server.psql("hub", "insert into subject_scope values ('" + donor(5).id() + "', '410105')");
        one();
        assertThat(one.history(donor(5))).hasSize(1).isEqualTo(two.history(donor(5)));
        assertThat(swap(one, "county_one", "410105").taken()).isZero();
    }

    @Test
    void aCountyReceivesOnlyWhatConcernsItAndMayChangeNothing() throws Exception {
        name(two, 2, "演示·钱二");
        name(one, 1, "演示·赵一");
        two();
        one();
        assertThat(one.history(donor(2))).as("a donor of another district").isEmpty();
        two();
        assertThat(two.history(donor(1))).hasSize(1);
        var address = server.address("county_one", "410105");
        var url = "jdbc:postgresql://localhost:" + address.port() + "/hub?user=county_one&password=secret%20of%20county_one&sslmode=require";
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from fact")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update fact set line = ''")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("insert into fact select '41', '410105', '" + two.device()
                    + "', 9, 9, 'DONOR', subject_id, what, before_link, link, line from fact limit 1")).hasMessageContaining("row-level security");
        }
    }

    @Test
    void aWrongPasswordAndAServerThatIsGoneHaveTheirSentences() {
        assertThatThrownBy(() -> Hub.connect(server.address("county_one", "410105"), "wrong".toCharArray()))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("sync.hub.login"));
        server.down();
        assertThatThrownBy(this::one).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("sync.hub.gone"));
        name(one, 3, "演示·孙三");
        server.up();
        one();
        two();
        assertThat(two.history(donor(3))).as("work went on meanwhile").hasSize(1);
    }

    @Test
    void nothingIsLostOrDoubledWhenTheServerStopsInTheMiddle() throws Exception {
        stopped(6, 21);
    }

    @Test
    @Tag("soak")
    void nothingIsLostOrDoubledInTwoHundredStops() throws Exception {
        stopped(Integer.getInteger("sync.stops", 200), 22);
    }

    private void stopped(int times, long seed) throws Exception {
        var random = new Random(seed);
        var broken = 0;
        for (int donor = 100; donor < 120; donor++) {
            name(one, donor, "演示·" + donor); // who writes first on the hub owns the record: the county, or it would see nothing of it
        }
        one();
        for (int i = 0; i < times; i++) {
            for (int j = 0; j < 30; j++) {
                name(random.nextBoolean() ? one : two, 100 + random.nextInt(20), "演示·" + i + "·" + j);
            }
            var plug = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(random.nextInt(400));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                server.down();
            });
            try {
                one();
                two();
            } catch (Trouble gone) {
                broken++;
            }
            plug.join();
            server.up();
        }
        one();
        two();
        one();
        var there = Long.parseLong(server.psql("hub", "select count(*) from fact where subject_kind = 'DONOR'"));
        long held = 0;
        for (long donor = 100; donor < 120; donor++) {
            assertThat(one.history(donor(donor))).isEqualTo(two.history(donor(donor)));
            held += two.history(donor(donor)).size();
        }
        assertThat(there).isEqualTo(held).isEqualTo(20 + 30L * times);
        assertThat(server.psql("hub", "select count(*) from fork")).isEqualTo("0");
        System.out.println("sync: server stopped in the middle of " + times + " exchanges, " + broken + " broken off: 0 of " + held + " facts lost, 0 doubled");
    }
}
