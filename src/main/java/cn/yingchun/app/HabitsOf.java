package cn.yingchun.app;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.habit.Habits;
import cn.yingchun.ui.kit.habit.Memory;
import cn.yingchun.ui.kit.habit.SavedList;
import cn.yingchun.ui.kit.habit.SavedLists;
import cn.yingchun.work.NamedLists;
import cn.yingchun.work.access.Looks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;

/// Puts what tables remember on office and computer: looks on the computer, named lists and notes in the office.
final class HabitsOf {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private HabitsOf() {}

    static Habits office(OpenOffice open, Memory memory, Words words) {
        var lists = new NamedLists(open.office(), open.clock());
        var saved = new SavedLists(
                table -> lists.of(table).entrySet().stream().map(one -> new SavedList(one.getKey(), one.getValue())).toList(),
                (table, list) -> lists.keep(table, list.name(), list.filter()), lists::drop);
        return new Habits(memory, saved, () -> signature(open, words), HabitsOf::folder,
                out -> new Looks(open.office(), open.clock()).exported(out.what(), out.kind(), out.rows(), out.why()));
    }

    private static String signature(OpenOffice open, Words words) {
        var now = MINUTE.format(open.clock().instant().atZone(WorkCalendar.ZONE));
        return words.say("app.out.signature", open.office().name(), open.office().user(), now);
    }

    private static Path folder() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
