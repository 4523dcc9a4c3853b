package cn.yingchun.app;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.Reference;
import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Office;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// The practice office: invented people only, the same for everybody, made when somebody first asks for it.
final class PracticeFolder {
    static final String USER = "练习";
    private static final char[] PASSWORD = "practice".toCharArray();
    private static final int DONORS = 5_000;
    private static final long SEED = 1;

    private PracticeFolder() {}

    /// Opens the practice office in a folder, or makes it. Its password is known to all and guards nobody.
    static Office openOrMake(Path dir, Clock clock, Progress progress) {
        return Files.isDirectory(dir)
                ? Office.open(dir, USER, PASSWORD.clone(), clock, progress)
                : make(dir, clock, progress);
    }

    private static Office make(Path dir, Clock clock, Progress progress) {
        var office = Office.create(dir, new NewOffice("练习办公室 Practice office", "410105", USER, true), PASSWORD.clone(), clock);
        var today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        try (var intake = office.intake(USER, "practice")) {
            new PracticeRegistry(Reference.builtIn().table(), SEED, today).each(DONORS, intake::add);
            intake.commit(progress);
        }
        return office;
    }
}
