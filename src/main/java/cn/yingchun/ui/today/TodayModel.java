package cn.yingchun.ui.today;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Work;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The agenda of today, in groups.
public final class TodayModel {
    /// A heading, or a line under it.
    public sealed interface Entry {}

    /// A heading and how many lines stand under it.
    public record Heading(AgendaLine.Group group, int lines) implements Entry {}

    public record Line(AgendaLine line) implements Entry {}

    private final Work work;
    private final Supplier<TodayPage> look;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<TodayPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param look what the office has to do now; asked away from the window
    public TodayModel(Work work, Supplier<TodayPage> look, Words words) {
        this.work = work;
        this.look = look;
        this.words = words;
    }

    public ReadOnlyObjectProperty<Optional<TodayPage>> page() {
        return page.getReadOnlyProperty();
    }

    public void ask() {
        work.latest("today.agenda", _ -> look.get(), found -> page.set(Optional.of(found)));
    }

    /// The lines with a heading over each group; groups without lines are left out.
    static List<Entry> entries(List<AgendaLine> lines) {
        var entries = new ArrayList<Entry>();
        for (var group : AgendaLine.Group.values()) {
            var own = lines.stream().filter(line -> line.group() == group).toList();
            if (!own.isEmpty()) {
                entries.add(new Heading(group, own.size()));
                own.forEach(line -> entries.add(new Line(line)));
            }
        }
        return entries;
    }

    /// `迟 3 天`, `今天`, `剩 6 天`; blank without a day.
    String when(AgendaLine line, LocalDate today) {
        return line.due().map(due -> {
            var days = ChronoUnit.DAYS.between(today, due);
            return days < 0 ? words.say("today.when.late", -days) : days == 0 ? words.say("today.when.today") : words.say("today.when.left", days);
        }).orElse("");
    }

    /// The day in words: `11月23日 星期一`.
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("today.title.day"), words.locale()).format(day);
    }
}
