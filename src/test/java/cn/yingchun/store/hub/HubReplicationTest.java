package cn.yingchun.store.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Two hubs, a province's and the nation's, joined by PostgreSQL's own replication: the second is crash-stopped while the
/// first goes on, and one of the facts stands there already under another content.
class HubReplicationTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SUM = "select count(*) || ' ' || coalesce(sum(hashtext(link)), 0) from fact where seq <> 7";

    private Postgres province;
    private Postgres nation;

    @BeforeEach
    void start() {
        assumeTrue(Postgres.installed().isPresent(), "no PostgreSQL installed");
        province = Postgres.start().orElseThrow();
        nation = Postgres.start().orElseThrow();
    }

    @AfterEach
    void stop() {
        if (nation != null) {
            nation.close();
            province.close();
        }
    }

    private void write(int from, int to) {
        province.psql("hub", """
                insert into fact select '41', '410105', 'devicea', 1, g, 'OFFICE', '00000000-0000-0000-0000-000000000001',
                'office.SettingChosen', repeat('b', 43), rpad(md5(g::text), 43, 'x'), '{"number":' || g || '}'
                from generate_series(%d, %d) g""".formatted(from, to));
    }

    private static long count(Postgres hub) {
        return Long.parseLong(hub.psql("hub", "select count(*) from fact"));
    }

    private static void until(String what, BooleanSupplier there) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void catchesUp(int rows) {
        nation.psql("hub", "alter table fact enable always trigger guard");
        nation.psql("hub", "insert into fact values ('41', '410105', 'devicea', 1, 7, 'OFFICE', '00000000-0000-0000-0000-000000000001', "
                + "'office.SettingChosen', repeat('b', 43), rpad('another', 43, 'x'), '{}')");
        province.psql("hub", "create publication facts for table fact with (publish = 'insert', publish_via_partition_root = true)");
        nation.psql("hub", "create subscription province41 connection '" + province.connection() + "' publication facts with (copy_data = false)");
        write(1, 20);
        until("the first twenty", () -> count(nation) == 20);
        assertThat(nation.psql("hub", "select count(*) from fork")).as("the clashing one lies in quarantine").isEqualTo("1");
        nation.down();
        write(21, rows);
        nation.up();
        until("what was written meanwhile", () -> count(nation) == rows);
        assertThat(nation.psql("hub", SUM)).as("the same facts").isEqualTo(province.psql("hub", SUM));
        assertThat(nation.psql("hub", "select count(*) from fork")).isEqualTo("1");
        System.out.println("sync: a hub that was crash-stopped for " + (rows - 20) + " facts caught up, 1 clash in quarantine");
    }

    @Test
    void aHubThatWasDownCatchesUpAndAClashStopsNothing() {
        catchesUp(5_000);
    }

    @Test
    @Tag("soak")
    void aHubThatWasDownForTwoHundredThousandFactsCatchesUp() {
        catchesUp(200_020);
    }
}
