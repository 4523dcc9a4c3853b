package cn.yingchun.work;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.cases.Paper;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Writer;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.StepClock;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Retention;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersTest {
    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path dir;

    private final StepClock clock = new StepClock(Paper.instant("2026-11-02T09:00"));

    private String open(Office office, int donor) {
        var work = new Casework(office, Playbook.load(), clock);
        return work.file(work.open(Shop.newCase(donor, Sex.F, NOTICE))).opened().number();
    }

    @Test
    void noNumberIsGivenTwiceAfterGoingBackToAnOlderBackup() {
        var given = new HashSet<String>();
        try (var office = Offices.create(dir.resolve("office"), Offices.around(clock))) {
            given.add(open(office, 1));
            clock.forward(Duration.ofMinutes(5));
            var backup = office.backups().make(BackupPlan.of(dir.resolve("office")).folder(), Retention.USUAL, Progress.NONE);
            assertThat(given.add(open(office, 2))).isTrue();
            clock.forward(Duration.ofMinutes(5));
            office.restoration().run(backup, Progress.NONE);
        }
        try (var office = Offices.open(dir.resolve("office"), Offices.around(clock))) {
            var again = open(office, 3);
            assertThat(given.add(again)).as("%s after %s", again, given).isTrue();
            assertThat(again).as("counts on after what the backup held").endsWith("-0002");
        }
    }

    @Test
    void twoDevicesWhoseMarksWouldBeEqualAreToldApart() {
        var own = new Writer("aaaaaaaaaa", 1);
        assertThat(Numbers.mark(own, Set.of(new Writer("bbbbbbbbbb", 1)))).hasSize(4);
        assertThat(Numbers.mark(own, Set.of(new Writer("aaaaaaaaaa", 2)))).isNotEqualTo(Numbers.mark(new Writer("aaaaaaaaaa", 2), Set.of(own)));
    }
}
