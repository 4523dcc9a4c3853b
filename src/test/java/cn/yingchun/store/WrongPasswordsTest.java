package cn.yingchun.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.keys.Cost;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Guesses passwords at the cost that real people's passwords have: nobody comes in, and each guess takes its time.
class WrongPasswordsTest {
    private static final double LEAST_SECONDS = 0.25;

    @TempDir
    Path dir;

    @Test
    void aFewWrongPasswordsOpenNothingAndCostAQuarterOfASecondEach() {
        guess(3);
    }

    @Test
    @Tag("soak")
    void fiveThousandWrongPasswordsOpenNothingAndCostAQuarterOfASecondEach() {
        guess(Integer.getInteger("yingchun.passwords", 5_000));
    }

    @Test
    void anOfficeFromASlowerComputerIsMadeDearerWhenAGuessIsTooQuickHere() throws Exception {
        var quick = new Cost(Cost.LEAST.memoryKib(), 1);
        Offices.create(dir, new Surroundings(Clock.systemUTC(), Disk.REAL, quick, Duration.ofSeconds(30))).close();
        Offices.open(dir, new Surroundings(Clock.systemUTC(), Disk.REAL, quick, Duration.ofSeconds(30))).close();
        assertThat(Files.readString(dir.resolve("keys.json"))).doesNotContain("\\\"passes\\\":1");
        Offices.open(dir).close();
    }

    private void guess(int times) {
        var clock = new StepClock(Instant.parse("2026-11-25T00:00:00Z"));
        var around = new Surroundings(clock, Disk.REAL, Cost.calibrated(), Duration.ofSeconds(30));
        Offices.create(dir, around).close();
        var random = new Random(times);
        var thread = ManagementFactory.getThreadMXBean();
        var least = Double.MAX_VALUE;
        var all = 0.0;
        for (int i = 0; i < times; i++) {
            clock.forward(Duration.ofMinutes(1));
            var before = thread.getCurrentThreadCpuTime();
            assertThat(opens(i % 2 == 0 ? Offices.USER : "nobody " + i, near(random), around)).as("guess %d", i).isFalse();
            var seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
            least = Math.min(least, seconds);
            all += seconds;
        }
        System.out.printf("store: %d wrong passwords (half of them for users who do not exist): 0 in, %.2f s CPU each, at least %.2f%n",
                times, all / times, least);
        assertThat(all / times).isGreaterThanOrEqualTo(LEAST_SECONDS);
    }

    /// The right password with one letter changed, left out or added.
    private static char[] near(Random random) {
        var wrong = new StringBuilder(new String(Offices.password()));
        var at = random.nextInt(wrong.length());
        switch (random.nextInt(3)) {
            case 0 -> wrong.setCharAt(at, (char) (wrong.charAt(at) ^ 1));
            case 1 -> wrong.deleteCharAt(at);
            default -> wrong.insert(at, (char) ('A' + random.nextInt(26)));
        }
        return wrong.toString().toCharArray();
    }

    private boolean opens(String user, char[] password, Surroundings around) {
        try (var office = Office.open(dir, user, password, around, Progress.NONE)) {
            return office.user().equals(user);
        } catch (Trouble wrong) {
            assertThat(wrong.key()).isEqualTo("store.password.wrong");
            return false;
        }
    }
}
