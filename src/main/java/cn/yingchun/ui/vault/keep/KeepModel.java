package cn.yingchun.ui.vault.keep;

import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.keep.Keeping;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Erasure;
import cn.yingchun.store.Office;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.store.backup.Cleaning;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.sync.Ledger;
import cn.yingchun.sync.pair.Partner;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whose identity is kept how long and by what, who is under legal hold, and erasing by two people.
public final class KeepModel {
    /// So many lines are shown at once.
    public static final int MOST = 500;

    private static final List<String> ORDER = List.of("hold", "none", "case", "donated", "open", "erased");

    private final Work work;
    private final Office office;
    /// Called when the office was written anew and must be opened again.
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), 0, List.of()));

    public KeepModel(Work work, Office office, Runnable leave) {
        this.work = work;
        this.office = office;
        this.leave = leave;
    }

    /// One donor, as far as the one who looks may see.
    ///
    /// @param code in the registry, or the beginning of its id here where no registry of this office knows the donor
    /// @param others how many other offices say that they erased the donor
    public record Line(DonorId donor, String code, String name, Keeping.Kept kept, int others) {}

    /// What there is.
    ///
    /// @param all        how many people are known here by name, held or erased; the first of them are shown
    /// @param colleagues who can stand by with a PIN
    public record Shown(List<Line> lines, int all, List<String> colleagues) {
        public Shown {
            lines = List.copyOf(lines);
            colleagues = List.copyOf(colleagues);
        }
    }

    /// What is asked before somebody is erased.
    ///
    /// @param partners what the offices are called that may hold a copy
    public record Preview(Line line, Erasure.Toll toll, List<String> partners) {
        public Preview {
            partners = List.copyOf(partners);
        }
    }

    /// Reason and second person as they were typed.
    public record Two(String why, Supplier<SecondPerson> second) {}

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public boolean mayRun() {
        return office.rights().runsOffice();
    }

    public void ask() {
        work.latest("vault.keep", _ -> look(), shown::set);
    }

    private Shown look() {
        var all = office.erasure().all();
        var first = all.stream().sorted(Comparator.comparing((Erasure.Line line) -> !line.kept().asked()).thenComparingInt(line -> ORDER.indexOf(line.kept().kind())))
                .limit(MOST).map(this::line).toList();
        return new Shown(first, all.size(), office.pins().colleagues());
    }

    private Line line(Erasure.Line line) {
        var row = office.donors().one(line.donor());
        return new Line(line.donor(), row.map(it -> it.registry().code()).orElseGet(() -> "#" + line.donor().value().toString().substring(0, 8)), row.map(DonorRow::name).orElse(""), line.kept(),
                line.kept().kind().equals("erased") ? office.erasure().alsoErased(line.donor()) : 0);
    }

    public void preview(Line line, Consumer<Preview> found) {
        work.run("vault.keep.looking", _ -> new Preview(line, office.erasure().toll(line.donor()),
                Ledger.of(office.history(office.subject()), office.device()).partners().stream().map(Partner::office).toList()), found);
    }

    /// Sets a hold on the donor with a code.
    public void hold(String code, Two two, Consumer<Optional<Throwable>> done) {
        act(() -> office.erasure().hold(donor(code), two.why(), two.second().get()), done);
    }

    public void lift(String code, Two two, Consumer<Optional<Throwable>> done) {
        act(() -> office.erasure().lift(donor(code), two.why(), two.second().get()), done);
    }

    private DonorId donor(String code) {
        return shown.get().lines().stream().filter(line -> line.code().equals(code.strip())).map(Line::donor).findFirst()
                .or(() -> office.donors().byCode(code.strip()).stream().map(DonorRow::id).findFirst())
                .orElseThrow(() -> new Trouble("erase.nobody", code.strip()));
    }

    /// Erases. Whatever comes of it is told to one of the two; then the office has to be opened again.
    public Job erase(DonorId donor, Two two, Consumer<Erasure.Erased> done, Consumer<Throwable> failed) {
        return work.run("vault.keep.erasing", progress -> office.erasure().run(donor, two.why(), two.second().get(), progress), done, failed);
    }

    /// Cleans backups that were away.
    public Job clean(Path folder, Consumer<Cleaning.Cleaned> done) {
        return work.run("vault.keep.cleaning", progress -> office.erasure().clean(folder, progress), done);
    }

    /// The other person by PIN.
    public SecondPerson proven(String name, char[] pin) {
        return office.pins().prove(name, pin);
    }

    public void leave() {
        leave.run();
    }

    private void act(Runnable what, Consumer<Optional<Throwable>> done) {
        work.run("vault.keep.writing", _ -> {
            what.run();
            return true;
        }, _ -> {
            ask();
            done.accept(Optional.empty());
        }, problem -> done.accept(Optional.of(problem)));
    }
}
