package cn.yingchun.ui.after;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.followup.Kept;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.letters.Known;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import cn.yingchun.ui.kit.desk.OpenCase;
import cn.yingchun.work.Casework;
import cn.yingchun.work.after.Knowing;
import cn.yingchun.work.after.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The donors to be called, and the one that is open.
public final class AfterModel {
    private static final Set<Stage> FROM_THE_FIRST_DOSE = Stream.of(Stage.values())
            .filter(stage -> !stage.before(Stage.MOBILISE) && stage != Stage.ARCHIVED && stage != Stage.POSTPONED)
            .collect(Collectors.toUnmodifiableSet());

    private final CaseDesk desk;
    private final Work work;
    private final Words words;
    private final OpenCase<AfterPicture> open;
    private final ReadOnlyObjectWrapper<Calls> calls = new ReadOnlyObjectWrapper<>(Calls.NONE);

    public AfterModel(CaseDesk desk, Work work, Words words) {
        this.desk = desk;
        this.work = work;
        this.words = words;
        open = new OpenCase<>(desk, work, file -> AfterPicture.of(file, desk, words));
    }

    /// Who is to be called.
    ///
    /// @param due  visits whose window is open or over
    /// @param next the day of the next one behind them
    /// @param then how many there are on that day
    record Calls(List<DueVisit> due, Optional<LocalDate> next, int then) {
        static final Calls NONE = new Calls(List.of(), Optional.empty(), 0);

        static Calls of(List<DueVisit> open) {
            var due = open.stream().filter(visit -> visit.kept().state() != Kept.State.LATER).sorted(DueVisit.ORDER).toList();
            var later = open.stream().filter(visit -> visit.kept().state() == Kept.State.LATER).toList();
            var next = later.stream().map(visit -> visit.kept().visit().first()).min(LocalDate::compareTo);
            return new Calls(due, next, (int) later.stream().filter(visit -> next.equals(Optional.of(visit.kept().visit().first()))).count());
        }
    }

    public CaseDesk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<Calls> calls() {
        return calls.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<AfterPicture>> picture() {
        return open.picture();
    }

    void list() {
        work.latest("after.due", _ -> Calls.of(desk.office().cases().files(CaseFilter.ALL.in(FROM_THE_FIRST_DOSE)).stream()
                .flatMap(this::visits).toList()), calls::set);
    }

    private Stream<DueVisit> visits(CaseFile file) {
        var donor = (file.opened().donorCode() + " " + desk.names().apply(file.opened().donor())).strip();
        return Kept.of(file, desk.work().rules().course().checklist(), desk.today()).stream().filter(Kept::open)
                .map(kept -> new DueVisit(file.id(), file.opened().number(), donor, VisitWords.name(kept.visit(), desk, words), kept));
    }

    boolean open(CaseId id) {
        return open.open(id);
    }

    /// What the office knows of the people of a case.
    void known(CaseFile file, Consumer<Known> sink) {
        work.latest("after.known", _ -> new Knowing(desk.office()).of(file), sink);
    }

    /// Keeps what stands in the fields of a visit. The screen is not drawn anew for it.
    void draft(CaseId id, Visits.Heard heard) {
        work.latest("after.draft." + id + heard.visit().visit() + heard.visit().year(), _ -> new Visits(desk.work()).draft(id, heard), _ -> {});
    }

    /// Does something to the open case, and looks who is to be called then; see [OpenCase#act].
    void act(BiConsumer<Casework, CaseId> deed, Consumer<Optional<Trouble>> told) {
        open.act(deed, refused -> {
            told.accept(refused);
            list();
        });
    }
}
