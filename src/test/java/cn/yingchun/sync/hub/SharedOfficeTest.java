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
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.hub.Postgres;
import cn.yingchun.sync.Exchange;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two computers of one office that work at one hub, which goes away and comes back.
class SharedOfficeTest {
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
        server.admit("desk_one", one.device(), "410105", "410105");
        server.admit("desk_two", two.device(), "410105", "410105");
        setting(one, "desk_one").keep(one);
        setting(two, "desk_two").keep(two);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            one.close();
            two.close();
            server.close();
        }
    }

    private HubSetting setting(Office office, String role) {
        var address = server.address(role, "410105");
        return HubSetting.of(office, address.host() + ":" + address.port() + "/" + address.database(), role, Postgres.password(role), server.certificateFile());
    }

    private static SharedOffice at(Office office) {
        return new SharedOffice(office, HubSetting.kept(office).orElseThrow(), Clock.systemUTC());
    }

    private static Subject donor(long number) {
        return Subject.of(new DonorId(new UUID(9, number)));
    }

    private static void name(Office office, long donor, String name) {
        office.record(Act.of(office.user(), NOON, donor(donor), new DonorFact.Named(name, Optional.empty())));
    }

    @Test
    void whatOneDeskWritesTheOtherHasAfterTheNextRound() {
        try (var here = at(one); var there = at(two)) {
            name(one, 1, "演示·赵一");
            assertThat(here.round()).isZero();
            assertThat(there.round()).isPositive();
            assertThat(two.history(donor(1))).isEqualTo(one.history(donor(1))).hasSize(1);
            assertThat(new Exchange(one, Clock.systemUTC()).unsent().count()).as("it counts as sent").isZero();
            assertThat(here.standing().isReached()).isTrue();
        }
    }

    @Test
    void aServerThatStopsInTheMiddleKeepsNobodyFromWorkAndBothDesksConvergeWhenItIsBack() {
        try (var here = at(one); var there = at(two)) {
            name(one, 1, "演示·赵一");
            here.round();
            there.round();
            server.down();
            name(one, 1, "演示·赵壹");
            name(two, 2, "演示·钱二");
            here.round();
            there.round();
            assertThat(here.standing().why().map(Trouble::key)).contains("sync.hub.gone");
            var since = here.standing().since();
            name(one, 3, "演示·孙三");
            here.round();
            assertThat(here.standing().since()).as("missed since the first time").isEqualTo(since);
            server.up();
            for (int i = 0; i < 2; i++) {
                here.round();
                there.round();
            }
            here.round();
            for (int donor = 1; donor <= 3; donor++) {
                assertThat(two.history(donor(donor))).isEqualTo(one.history(donor(donor))).isNotEmpty();
            }
            assertThat(here.standing().isReached()).isTrue();
            assertThat(one.verify(Progress.NONE).troubles()).isEmpty();
            assertThat(two.verify(Progress.NONE).troubles()).isEmpty();
        }
    }

    @Test
    void twoDesksThatOnlyLookWriteNothing() {
        try (var here = at(one); var there = at(two)) {
            name(one, 1, "演示·赵一");
            name(two, 2, "演示·钱二");
            for (int i = 0; i < 3; i++) {
                here.round();
                there.round();
            }
            var before = one.writtenHere() + two.writtenHere();
            for (int i = 0; i < 5; i++) {
                assertThat(here.round()).isZero();
                assertThat(there.round()).isZero();
            }
            assertThat(one.writtenHere() + two.writtenHere()).as("no notes about each other's notes").isEqualTo(before);
            assertThat(one.all(SyncFact.Merged.class)).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void aCopyOfADeskIsNotLetInBesideIt() {
        try (var copy = at(one)) {
            try (var here = at(one)) {
                here.round();
                assertThat(copy.round()).isZero();
                assertThat(copy.standing().why().map(Trouble::key)).contains("sync.hub.twice");
            }
            copy.round();
            assertThat(copy.standing().isReached()).as("once the other is closed").isTrue();
        }
    }

    @Test
    void theSettingIsKeptSealedAndForgottenWhenItIsNoMoreWanted() throws Exception {
        assertThat(HubSetting.kept(one)).contains(setting(one, "desk_one"));
        try (var files = java.nio.file.Files.walk(dir.resolve("one"))) {
            for (var file : files.filter(java.nio.file.Files::isRegularFile).filter(it -> !it.endsWith("office.lock")).toList()) {
                assertThat(new String(java.nio.file.Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("secret of desk_one");
            }
        }
        HubSetting.forget(one);
        assertThat(HubSetting.kept(one)).isEmpty();
        assertThatThrownBy(() -> HubSetting.of(one, "nonsense", "desk_one", new char[0], server.certificateFile()))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("sync.hub.address"));
        assertThatThrownBy(() -> HubSetting.of(one, "localhost/hub", "desk_one", new char[0], dir.resolve("none.crt")))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("sync.hub.root"));
    }
}
