package cn.yingchun.ui.today;

import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.today.AgendaLine.Weight;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The agenda of today, in groups: whose, for whom, what is unfolded, and what is done with a line.
public final class TodayModel {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /// What lies further ahead is shown when asked for.
    private static final int DAYS_AHEAD = 7;

    private final Work work;
    private final Supplier<TodayPage> look;
    private final Deeds deeds;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<TodayPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Entries.Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<Subject> unfolded = new HashSet<>();
    private boolean mine;
    private boolean wide;
    private String text = "";

    /// @param look what the office has to do now; asked away from the window
    public TodayModel(Work work, Supplier<TodayPage> look, Deeds deeds, Words words) {
        this.work = work;
        this.look = look;
        this.deeds = deeds;
        this.words = words;
    }

    public ReadOnlyObjectProperty<Optional<TodayPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// What stands in the list.
    ReadOnlyObjectProperty<List<Entries.Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    Deeds deeds() {
        return deeds;
    }

    public void ask() {
        work.latest("today.agenda", _ -> look.get(), this::show);
    }

    /// Only what this person works on, or all of the office.
    void mine(boolean only) {
        mine = only;
        lay();
    }

    /// Also what lies further ahead than a week.
    void wide(boolean all) {
        wide = all;
        lay();
    }

    /// How many lines lie further ahead than a week.
    long further() {
        return lines().filter(this::isFar).count();
    }

    /// What comes next, however far ahead.
    Optional<AgendaLine> next() {
        return lines().min(java.util.Comparator.comparing(AgendaLine::due));
    }

    /// Part of a donor's code, masked name or case number; blank for all.
    void filter(String part) {
        text = part.strip().toLowerCase(Locale.ROOT);
        lay();
    }

    void fold(Entries.Fold fold) {
        if (!unfolded.remove(fold.first().about())) {
            unfolded.add(fold.first().about());
        }
        lay();
    }

    /// Whether a line can be done with one key here: a reminder or a promise. What holds a gate is proven in its case.
    static boolean doneHere(AgendaLine line) {
        return line.weight() == Weight.PROMISE || line.weight() == Weight.SOFT && line.ofCase() && !line.item().isBlank();
    }

    /// Does a line and asks again.
    ///
    /// @param told why not, or nothing once it is safe on the disk
    void done(AgendaLine line, Consumer<Optional<Trouble>> told) {
        act(() -> deeds.done(line), told);
    }

    void undone(AgendaLine line, Consumer<Optional<Trouble>> told) {
        act(() -> deeds.undone(line), told);
    }

    void later(AgendaLine line, LocalDate until, Consumer<Optional<Trouble>> told) {
        act(() -> deeds.later(line, until), told);
    }

    /// `迟 3 天`, `今天`, `17:00`, `剩 6 天`.
    String when(AgendaLine line, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, line.due().toLocalDate());
        if (days == 0 && line.timed()) {
            return HOUR.format(line.due());
        }
        return days < 0 ? words.say("today.when.late", -days) : days == 0 ? words.say("today.when.today") : words.say("today.when.left", days);
    }

    /// The day in words: `11月23日 星期一`.
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("today.title.day"), words.locale()).format(day);
    }

    private void act(Runnable deed, Consumer<Optional<Trouble>> told) {
        work.latest("today.act", _ -> {
            try {
                deed.run();
                return Optional.<Trouble>empty();
            } catch (Trouble trouble) {
                return Optional.of(trouble);
            }
        }, refused -> {
            told.accept(refused);
            ask();
        });
    }

    private void show(TodayPage found) {
        page.set(Optional.of(found));
        lay();
    }

    private void lay() {
        entries.set(Entries.of(lines().filter(line -> wide || !isFar(line)).toList(), unfolded));
    }

    private Stream<AgendaLine> lines() {
        return page.get().map(TodayPage::lines).orElse(List.of()).stream().filter(line -> !mine || line.mine())
                .filter(line -> text.isEmpty() || (line.who() + " " + line.number()).toLowerCase(Locale.ROOT).contains(text));
    }

    private boolean isFar(AgendaLine line) {
        return line.group() == AgendaLine.Group.SOON && page.get().filter(shown -> line.due().toLocalDate().isAfter(shown.day().plusDays(DAYS_AHEAD))).isPresent();
    }
}
