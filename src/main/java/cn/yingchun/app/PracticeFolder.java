package cn.yingchun.app;

import cn.yingchun.domain.access.Role;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.match.Reference;
import cn.yingchun.store.Office;
import cn.yingchun.work.practice.PracticeOffice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

/// The practice office: invented people only, the same for everybody, made when somebody first asks for it.
final class PracticeFolder {
    static final String USER = "练习";
    private static final String COLLEAGUE = "演示·护士蓝";
    private static final char[] PASSWORD = "practice".toCharArray();
    /// As many as a county knows; `-Dyingchun.practice.donors=100000` for measuring.
    private static final int DONORS = Integer.getInteger("yingchun.practice.donors", 5_000);
    private static final long SEED = 1;

    private PracticeFolder() {}

    /// Opens the practice office in a folder, or makes it. Its password is known to all and guards nobody.
    static Office openOrMake(Path dir, Clock clock, Progress progress) {
        return Files.isDirectory(dir)
                ? Office.open(dir, USER, PASSWORD.clone(), clock, progress)
                : make(dir, clock, progress);
    }

    static Office make(Path dir, Clock clock, Progress progress) {
        var office = Office.create(dir, PracticeOffice.founding(USER), PASSWORD.clone(), clock);
        // Acts that take two are tried with somebody who stands by; her PIN is as public as the password.
        office.users().admit(COLLEAGUE, Role.text(Set.of(Role.NURSE)), PASSWORD.clone());
        office.pins().choose(COLLEAGUE, PASSWORD.clone(), "2580".toCharArray());
        office.pins().choose(USER, PASSWORD.clone(), "2580".toCharArray());
        var today = PracticeOffice.day(clock);
        PracticeOffice.in(office, clock).furnish(new PracticeOffice.Scale(Reference.builtIn().table(), DONORS, SEED, today), progress);
        return office;
    }
}
