package cn.yingchun.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Offices;
import cn.yingchun.store.Surroundings;
import cn.yingchun.store.crash.Work;
import cn.yingchun.store.disk.Disk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index hangs or fails inside, and the office goes on with a new one.
class UpkeepTest {
    private static final Surroundings IMPATIENT =
            new Surroundings(Clock.systemUTC(), Disk.REAL, Offices.CHEAP, Duration.ofSeconds(8));

    @TempDir
    Path dir;

    @Test
    void aHungIndexIsLeftBehindAndMadeAnew() {
        var never = new CountDownLatch(1);
        try (var office = Offices.create(dir, IMPATIENT)) {
            office.record(Work.act(3, office.subject()));
            var before = office.latest(100);
            var asked = new AtomicInteger();
            var answer = Offices.index(office).ask(sql -> {
                if (asked.incrementAndGet() == 1) {
                    waitFor(never);
                }
                return "answered";
            });
            assertThat(answer).isEqualTo("answered");
            assertThat(office.told()).extracting(notice -> notice.key()).contains("store.index.renewed");
            assertThat(office.latest(100)).isEqualTo(before);
            office.record(Work.act(7, office.subject()));
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        } finally {
            never.countDown();
        }
        try (var office = Offices.open(dir)) {
            assertThat(office.latest(1_000)).hasSize(8);
            assertThat(office.told()).isEmpty();
        }
    }

    @Test
    void aQuestionThatAlwaysFailsFailsWithASentenceAndTheOfficeGoesOn() {
        try (var office = Offices.create(dir)) {
            assertThatThrownBy(() -> Offices.index(office).ask(sql -> sql.fetch("select nonsense from nowhere"))).hasMessageContaining("store.index.failed");
            office.record(Work.act(3, office.subject()));
            assertThat(office.latest(100)).hasSize(5);
        }
    }

    @Test
    void aTableThatIsGoneIsFoundAtTheFirstQuestionAndTheIndexMadeAnew() {
        try (var office = Offices.create(dir)) {
            for (int number = 0; number < 4; number++) {
                office.record(Work.act(number, office.subject()));
            }
            var digest = office.digest();
            Offices.index(office).ask(sql -> sql.execute("drop table patient cascade"));
            assertThat(office.digest()).isEqualTo(digest);
            assertThat(office.told()).extracting(notice -> notice.key()).contains("store.index.renewed");
        }
    }

    @Test
    void aDatabaseThatClosesItselfIsOpenedAgain() {
        try (var office = Offices.create(dir)) {
            assertThatThrownBy(() -> Offices.index(office).ask(sql -> sql.execute("shutdown immediately"))).hasMessageContaining("store.index.failed");
            office.record(Work.act(3, office.subject()));
            assertThat(office.latest(100)).hasSize(5);
            assertThat(office.verify(Progress.NONE).troubles()).isEmpty();
        }
    }

    @Test
    void aRowThatDisagreesWithTheJournalIsNamedByVerifyAndMendedByRebuild() {
        try (var office = Offices.create(dir)) {
            office.record(Work.act(0, office.subject()));
            Offices.index(office).ask(sql -> {
                sql.execute("update patient set weight_kg = 99");
                return sql.execute("commit");
            });
            assertThat(office.verify(Progress.NONE).troubles()).extracting(Throwable::getMessage).containsExactly("store.verify.table [patient]");
            office.rebuild(Progress.NONE);
            assertThat(office.verify(Progress.NONE).isSound()).isTrue();
        }
    }

    @Test
    void aFactThatAKilledProgramLeftWrongIsFoundAtTheNextStart(@TempDir Path elsewhere) throws Exception {
        var copy = elsewhere.resolve("killed");
        String digest;
        try (var office = Offices.create(dir)) {
            office.record(Work.act(2, office.subject()));
            digest = office.digest();
            Offices.index(office).ask(sql -> {
                sql.execute("update fact set line = replace(line, '2026-11-03', '2026-11-04')");
                return sql.execute("commit");
            });
            copy(dir, copy);
        }
        try (var office = Offices.open(copy)) {
            assertThat(office.told()).extracting(notice -> notice.key()).containsExactly("store.index.renewed");
            assertThat(office.digest()).isEqualTo(digest);
        }
    }

    /// What a kill would leave: the files as they are while the office is open.
    private static void copy(Path from, Path to) throws java.io.IOException {
        try (var files = java.nio.file.Files.walk(from)) {
            for (var file : files.toList()) {
                java.nio.file.Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void waitFor(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
