package cn.yingchun.store.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Link;
import org.junit.jupiter.api.Test;

/// What it costs to ask a filled hub whether anything is new, as every computer of an office does every few seconds.
class HubRoundFiguresTest {
    private static final int WRITERS = 100;
    private static final int FACTS = Integer.getInteger("hub.facts", 50_000);
    private static final int ROUNDS = 10;

    @Test
    void askingWhetherAnythingIsNewDoesNotReadEveryFact() {
        var server = Postgres.start();
        assumeTrue(server.isPresent(), "no PostgreSQL installed");
        try (var postgres = server.get()) {
            postgres.admit("desk_one", "device0", "410105", "410105");
            postgres.psql("hub", "alter table fact disable trigger guard; insert into fact select '41', '410105', 'device' || i % " + WRITERS
                    + ", 1, i / " + WRITERS + " + 1, 'OFFICE', gen_random_uuid(), 'x.Y', repeat('b', 43), repeat('l', 43), repeat('x', 400) from generate_series(0, "
                    + (FACTS - 1) + ") i; alter table fact enable always trigger guard; analyze fact");
            try (var hub = Hub.connect(postgres.address("desk_one", "410105"), Postgres.password("desk_one"))) {
                var got = new int[1];
                var start = System.nanoTime();
                hub.pull(Have.NOTHING, Link::begin, _ -> got[0]++);
                var first = (System.nanoTime() - start) / 1e6;
                assertThat(got[0]).isEqualTo(FACTS);
                start = System.nanoTime();
                for (int i = 0; i < ROUNDS; i++) {
                    hub.pull(Have.NOTHING, Link::begin, _ -> got[0]++);
                }
                var again = (System.nanoTime() - start) / 1e6 / ROUNDS;
                assertThat(got[0]).as("nothing is new").isEqualTo(FACTS);
                System.out.printf("sync: a hub of %,d facts by %d devices: all read in %.0f ms, asked whether anything is new in %.1f ms%n",
                        FACTS, WRITERS, first, again);
                assertThat(again).as("ms").isLessThan(first / 5);
            }
        }
    }
}
