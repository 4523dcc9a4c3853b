package cn.yingchun.store.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;

/// What a hub promises, asked of both databases that can be one in a test.
class HubContractTest {
    private static final Writer WRITER = new Writer("abcdefghij", 1);
    private static final FactLines LINES = new FactLines(Kinds.ALL);

    private static List<Tied> facts(int many, String mark) {
        var all = new ArrayList<Tied>();
        var link = Link.begin(WRITER);
        for (int i = 1; i <= many; i++) {
            var fact = new Fact(WRITER.fact(i), i << 16, 1, "演示", Instant.EPOCH, Instant.EPOCH, Optional.empty(),
                    Subject.of(new DonorId(new UUID(9, i))), new DonorFact.Named("演示·" + i + mark, Optional.empty()), List.of());
            var tied = new Tied(fact.name(), link, LINES.write(fact));
            all.add(tied);
            link = tied.link();
        }
        return all;
    }

    private static void keepsThePromises(Hub hub) {
        var facts = facts(7, "");
        assertThat(hub.push(facts)).isZero();
        assertThat(hub.push(facts.subList(2, 7))).as("twice is once").isZero();
        assertThat(hub.have(List.of(WRITER)).reach(WRITER).seq()).isEqualTo(7);
        assertThat(pulled(hub, Have.NOTHING)).isEqualTo(facts);
        assertThat(pulled(hub, Have.read("abcdefghij.1=5"))).isEqualTo(facts.subList(5, 7));
        hub.pull(Have.NOTHING, Link::begin, _ -> assertThat(hub).as("nothing was written since this connection looked").isNull());
        assertThat(hub.push(facts(3, " of a copy").subList(2, 3))).as("another fact under a known name").isEqualTo(1);
        assertThat(pulled(hub, Have.NOTHING)).as("and the first one stays").isEqualTo(facts);
    }

    private static List<Carried> pulled(Hub hub, Have ours) {
        var all = new ArrayList<Carried>();
        hub.lookAgain();
        hub.pull(ours, Link::begin, all::add);
        return all;
    }

    @Test
    void theEmbeddedDatabaseKeepsThePromises() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:hub;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
                var in = HubContractTest.class.getResourceAsStream("/hub/tables.sql")) {
            try (var statement = connection.createStatement()) {
                statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            try (var hub = Hub.of(connection, SQLDialect.H2, "hub:test", "410105")) {
                keepsThePromises(hub);
            }
        }
    }

    @Test
    void theServerKeepsThePromises() {
        var server = Postgres.start();
        assumeTrue(server.isPresent(), "no PostgreSQL installed");
        try (var postgres = server.get()) {
            postgres.admit("office_one", WRITER.device(), "410105", "");
            try (var hub = Hub.connect(postgres.address("office_one", "410105"), Postgres.password("office_one"))) {
                keepsThePromises(hub);
            }
            assertThat(postgres.psql("hub", "select count(*) from fork")).isEqualTo("1");
        }
    }
}
