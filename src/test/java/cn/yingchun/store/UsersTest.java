package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.keys.Cost;
import cn.yingchun.store.disk.Disk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {
    private static final char[] SECOND = "another password".toCharArray();

    @TempDir
    Path dir;

    private void opens(String user, char[] password) {
        Office.open(dir, user, password, Offices.around(Clock.systemUTC()), Progress.NONE).close();
    }

    @Test
    void aSecondUserOpensTheSameOfficeWithTheirOwnPassword() {
        try (var office = Offices.create(dir)) {
            office.users().admit("演示·周五", "coordinator", SECOND);
            assertThat(office.users().roles()).containsEntry("演示·周五", "coordinator").containsEntry(Offices.USER, "administrator");
            assertThatThrownBy(() -> office.users().admit("演示·周五", "reader", SECOND)).hasMessageContaining("store.user.known");
            assertThatThrownBy(() -> office.users().admit("演示·吴六", "reader", "short".toCharArray())).hasMessageContaining("store.password.short");
        }
        opens("演示·周五", SECOND);
        opens(Offices.USER, Offices.password());
    }

    @Test
    void whoLeftCannotOpenItAnyMoreAndTheLastOneCannotLeave() {
        try (var office = Offices.create(dir)) {
            office.users().admit("演示·周五", "coordinator", SECOND);
            office.users().dismiss("演示·周五");
            assertThatThrownBy(() -> office.users().dismiss(Offices.USER)).hasMessageContaining("store.user.last");
        }
        assertThatThrownBy(() -> opens("演示·周五", SECOND)).hasMessageContaining("store.password.wrong");
    }

    @Test
    void aChangedPasswordReplacesTheOldOne() throws Exception {
        try (var office = Offices.create(dir)) {
            assertThatThrownBy(() -> office.users().changePassword("not the old one".toCharArray(), SECOND)).hasMessageContaining("store.password.wrong");
            Files.delete(dir.resolve("attempts.json"));
            office.users().changePassword(Offices.password(), SECOND);
        }
        opens(Offices.USER, SECOND);
        assertThatThrownBy(() -> opens(Offices.USER, Offices.password())).hasMessageContaining("store.password.wrong");
    }

    @Test
    void peopleWhoChangePasswordsAtOnceForgetNobody() throws Exception {
        try (var office = Offices.create(dir); var many = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                office.users().admit("演示·" + i, "coordinator", SECOND);
            }
            var resets = java.util.stream.IntStream.range(0, 40).<java.util.concurrent.Callable<String>>mapToObj(i -> () -> {
                office.users().resetPassword("演示·" + i % 4, ("a password of turn " + i / 4).toCharArray());
                return "";
            }).toList();
            for (var reset : many.invokeAll(resets)) {
                reset.get();
            }
            for (int i = 0; i < 4; i++) {
                office.users().resetPassword("演示·" + i, ("the last of " + i).toCharArray());
            }
        }
        for (int i = 0; i < 4; i++) {
            opens("演示·" + i, ("the last of " + i).toCharArray());
        }
    }

    @Test
    void theRecoveryKeyOpensAnOfficeWhosePasswordIsForgotten() {
        char[] old;
        char[] printed;
        try (var office = Offices.create(dir)) {
            old = office.users().recoveryKey();
            printed = office.users().recoveryKey();
        }
        assertThat(new String(printed)).matches("([0-9A-HJKMNP-TV-Z]{4}-){12}[0-9A-HJKMNP-TV-Z]{4}");
        assertThatThrownBy(() -> opens(Users.RECOVERY, Users.recoveryPassword(old))).hasMessageContaining("store.password.wrong");
        var typed = Users.recoveryPassword(new String(printed).toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o').toCharArray());
        var later = Offices.around(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2)));
        try (var office = Office.open(dir, Users.RECOVERY, typed, later, Progress.NONE)) {
            office.users().resetPassword(Offices.USER, SECOND);
            assertThatThrownBy(() -> office.users().resetPassword("nobody", SECOND)).hasMessageContaining("store.user.unknown");
        }
        opens(Offices.USER, SECOND);
    }

    @Test
    void eachWrongPasswordMakesTheNextTryWaitLongerAlsoAfterARestart() {
        Offices.create(dir).close();
        var clock = new StepClock(Instant.parse("2030-01-01T00:00:00Z"));
        for (var wait : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThatThrownBy(() -> tryWrong(clock)).hasMessageContaining("store.password.wrong");
            clock.forward(Duration.ofSeconds(wait).minusMillis(1));
            assertThatThrownBy(() -> tryWrong(clock)).hasMessageContaining("store.password.wait");
            clock.forward(Duration.ofMillis(1));
        }
        clock.forward(Duration.ofDays(-3_650));
        Office.open(dir, Offices.USER, Offices.password(), Offices.around(clock), Progress.NONE).close();
    }

    private void tryWrong(StepClock clock) {
        Office.open(dir, Offices.USER, "wrong".toCharArray(), Offices.around(clock), Progress.NONE);
    }

    @Test
    void aCheapPasswordIsMadeDearerWhenItsUserComesIn() throws Exception {
        Offices.create(dir).close();
        var dearer = new Surroundings(Clock.systemUTC(), Disk.REAL, new Cost(128, 2), Duration.ofSeconds(30));
        Offices.open(dir, dearer).close();
        assertThat(Files.readString(dir.resolve("keys.json"))).contains("\\\"memoryKib\\\":128").contains("\\\"passes\\\":2");
        opens(Offices.USER, Offices.password());
    }

    @Test
    void realPeoplesPasswordsCostAtLeastAQuarterOfASecond() {
        var cost = Cost.calibrated();
        assertThat(cost.memoryKib()).isGreaterThanOrEqualTo(64 * 1024);
        assertThat(cost.passes()).isGreaterThanOrEqualTo(3);
        assertThat(Surroundings.real(Clock.systemUTC()).cost()).isEqualTo(Cost.LEAST);
    }

    @Test
    void aClockThatJumpsIsNoticedAndTheOrderStays() {
        var clock = new StepClock(Instant.parse("2026-11-23T00:00:00Z"));
        try (var office = Offices.create(dir, Offices.around(clock))) {
            assertThat(office.told()).isEmpty();
            for (var jump : new int[] {-50 * 365, 100 * 365, -50 * 365}) {
                clock.forward(Duration.ofDays(jump));
                var newest = office.record(cn.yingchun.store.crash.Work.act(3, office.subject())).getLast();
                assertThat(office.told()).extracting(Notice::key).anyMatch(key -> key.startsWith("store.clock."));
                assertThat(newest.written()).isEqualTo(clock.instant());
                assertThat(office.latest(1)).containsExactly(newest);
            }
        }
    }

    @Test
    void nobodyIsLetInByAKeyFileOfAnotherOffice() throws Exception {
        Offices.create(dir.resolve("a")).close();
        Offices.create(dir.resolve("b")).close();
        for (var name : new String[] {"keys.json", "keys.copy.json"}) {
            Files.copy(dir.resolve("b").resolve(name), dir.resolve("a").resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        assertThatThrownBy(() -> Offices.open(dir.resolve("a"))).isInstanceOf(Trouble.class).hasMessageContaining("store.journal.damaged");
    }
}
