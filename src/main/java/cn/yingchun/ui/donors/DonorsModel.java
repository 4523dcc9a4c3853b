package cn.yingchun.ui.donors;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.WmdaExport;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.lists.DonorSort;
import cn.yingchun.sync.RowStand;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.rows.Lengthy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The list of donors under a filter, and the card of the one that is chosen.
public final class DonorsModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(150);

    private final Work work;
    private final Function<DonorQuery, DonorPage> find;
    private final Function<List<DonorId>, List<DonorRow>> read;
    private List<DonorSort> order = List.of();
    private final Function<DonorId, Optional<DonorCard>> look;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<DonorFilter> filter = new SimpleObjectProperty<>(DonorFilter.ALL);
    private final ReadOnlyObjectWrapper<DonorPage> page = new ReadOnlyObjectWrapper<>(DonorPage.NONE);
    private final ReadOnlyObjectWrapper<Optional<DonorId>> revealed = new ReadOnlyObjectWrapper<>(Optional.empty());
    /// Of the donors whose rows were read, which is done away from the window.
    private final Map<UUID, RowStand> stands = new ConcurrentHashMap<>();
    private Function<List<UUID>, Map<UUID, RowStand>> marks = _ -> Map.of();
    private Optional<BiFunction<Path, Progress, WmdaExport.Result>> handOver = Optional.empty();
    private BiConsumer<DonorId, String> looks = (_, _) -> {
        throw new Trouble("access.look");
    };
    private final ReadOnlyObjectWrapper<Optional<DonorCard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param find looks donors up, away from the window
    /// @param read the rows of some of them, in the same order
    /// @param look all about one donor
    public DonorsModel(Work work, Function<DonorQuery, DonorPage> find, Function<List<DonorId>, List<DonorRow>> read,
            Function<DonorId, Optional<DonorCard>> look, Supplier<LocalDate> today) {
        this.work = work;
        this.find = find;
        this.read = read;
        this.look = look;
        this.today = today;
    }

    /// Who knows what a line says of a donor between the devices; until then it says nothing.
    public DonorsModel onMarks(Function<List<UUID>, Map<UUID, RowStand>> asks) {
        marks = asks;
        return this;
    }

    /// Who writes down that somebody looked at a donor's identity; until then nobody can.
    public DonorsModel onLook(BiConsumer<DonorId, String> writes) {
        looks = writes;
        return this;
    }

    /// Who hands the registry over as a WMDA inventory; until then nobody can.
    public DonorsModel onHandOver(BiFunction<Path, Progress, WmdaExport.Result> writes) {
        handOver = Optional.of(writes);
        return this;
    }

    Optional<BiFunction<Path, Progress, WmdaExport.Result>> handOver() {
        return handOver;
    }

    /// Shows the identity of the donor on the card, once the reason is written down.
    public void reveal(DonorId donor, String why, Consumer<Optional<Trouble>> done) {
        work.run("donors.card.looking", _ -> {
            looks.accept(donor, why);
            return donor;
        }, seen -> {
            revealed.set(Optional.of(seen));
            done.accept(Optional.empty());
        }, problem -> {
            if (problem instanceof Trouble trouble) {
                done.accept(Optional.of(trouble));
            } else {
                work.tell(problem);
            }
        });
    }

    /// The donor whose identity the card may show; nobody once another card is opened.
    public ReadOnlyObjectProperty<Optional<DonorId>> revealed() {
        return revealed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DonorFilter> filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<DonorPage> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<DonorCard>> card() {
        return card.getReadOnlyProperty();
    }

    /// Changes the filter and asks with it.
    public void narrow(UnaryOperator<DonorFilter> change) {
        var next = change.apply(filter.get());
        if (!next.equals(filter.get())) {
            var typed = !next.text().equals(filter.get().text());
            filter.set(next);
            ask(typed ? TYPING_PAUSE : Duration.ZERO);
        }
    }

    /// Asks again with the same filter.
    public void ask() {
        ask(Duration.ZERO);
    }

    private void ask(Duration pause) {
        var asked = new DonorQuery(filter.get(), order);
        work.latest("donors.list", pause, _ -> find.apply(asked), page::set);
    }

    /// Orders the whole list anew, also what is not shown.
    public void order(List<DonorSort> wanted) {
        if (!wanted.equals(order)) {
            order = List.copyOf(wanted);
            ask();
        }
    }

    /// The donors of a page, whose rows are read where somebody looks.
    Lengthy<DonorId, DonorRow> list(DonorPage page) {
        return new Lengthy<>(page.ids(), this::rows);
    }

    private List<DonorRow> rows(List<DonorId> ids) {
        var found = read.apply(ids);
        var asked = ids.stream().map(DonorId::value).toList();
        var told = marks.apply(asked);
        asked.forEach(id -> stands.compute(id, (_, _) -> told.get(id)));
        return found;
    }

    /// Shows the card of a donor.
    public void open(DonorId donor) {
        if (!revealed.get().equals(Optional.of(donor))) {
            revealed.set(Optional.empty());
        }
        work.latest("donors.card", _ -> look.apply(donor), card::set);
    }

    /// Everybody the filter lets through, in the order of the list.
    List<DonorId> listed() {
        return find.apply(new DonorQuery(filter.get(), order)).ids();
    }

    /// The card that is shown, read again, and the list with it.
    void again() {
        card.get().ifPresent(shown -> open(shown.row().id()));
        ask();
    }

    LocalDate monthsAgo(int months) {
        return today.get().minusMonths(months);
    }

    LocalDate today() {
        return today.get();
    }

    /// The stage of the donor's running case.
    Optional<Stage> stage(DonorRow row) {
        return Optional.ofNullable(page.get().beside().stages().get(row.id()));
    }

    /// What is to be decided about the donor, or has not been sent.
    RowStand stand(DonorRow row) {
        return stands.getOrDefault(row.id().value(), RowStand.NOTHING);
    }

    /// The branch that holds the donor.
    String holder(DonorRow row) {
        return page.get().beside().holder(row.id());
    }

    /// Age in whole years today.
    public int age(DonorRow row) {
        return Period.between(row.registry().birthDate(), today.get()).getYears();
    }
}
