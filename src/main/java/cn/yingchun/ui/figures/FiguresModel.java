package cn.yingchun.ui.figures;

import cn.yingchun.domain.access.Field;
import cn.yingchun.domain.access.Level;
import cn.yingchun.domain.figures.Counties;
import cn.yingchun.domain.figures.Merged;
import cn.yingchun.domain.figures.Report;
import cn.yingchun.domain.figures.Reports;
import cn.yingchun.domain.figures.Span;
import cn.yingchun.domain.figures.Tally;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.CaseDesk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The figures of a time: which time, all reports of it, and the cases behind a number.
public final class FiguresModel {
    /// How long a time is looked at.
    enum Length { MONTH, QUARTER, YEAR }

    /// What is shown.
    ///
    /// @param since  the first day of which the office knows anything; empty while it knows nothing
    /// @param merged small numbers are taken out for this reader
    /// @param counties district codes of all cases
    record Shown(Span span, List<Report> reports, Optional<LocalDate> since, boolean merged, List<String> counties) {}

    private final CaseDesk desk;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Length length = Length.MONTH;
    private YearMonth at;
    private Optional<String> county = Optional.empty();

    public FiguresModel(CaseDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        at = YearMonth.from(desk.today());
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    Span span() {
        return switch (length) {
            case MONTH -> Span.month(at);
            case QUARTER -> Span.quarter(at);
            case YEAR -> Span.year(at.getYear());
        };
    }

    void length(Length chosen) {
        length = chosen;
        ask();
    }

    /// Counts the cases of one county, or of all.
    void county(Optional<String> chosen) {
        county = chosen;
        ask();
    }

    /// To the time before (-1) or behind (1).
    void step(int by) {
        at = at.plusMonths(by * switch (length) {
            case MONTH -> 1L;
            case QUARTER -> 3L;
            case YEAR -> 12L;
        });
        ask();
    }

    void ask() {
        var span = span();
        var where = county;
        work.latest("figures.ask", _ -> look(span, where), found -> shown.set(Optional.of(found)));
    }

    private Shown look(Span span, Optional<String> where) {
        var all = desk.office().cases().files(CaseFilter.ALL);
        var files = all.stream().filter(file -> where.isEmpty() || where.get().equals(Counties.of(file))).toList();
        var reports = new ArrayList<>(Reports.of(files, span, desk.work().rules().course().checklist(), desk.today()));
        if (where.isEmpty()) {
            var donors = desk.office().donors();
            reports.add(Reports.contactsOfTheList(day -> donors.count(DonorFilter.ALL.notSince(Optional.of(day))), donors.count(DonorFilter.ALL), desk.today()));
        }
        var merged = desk.office().rights().sees(Field.DONOR_NAME) == Level.NO;
        return new Shown(span, merged ? Merged.of(reports) : List.copyOf(reports),
                files.stream().map(file -> file.opened().notice()).min(LocalDate::compareTo), merged, Counties.all(all));
    }

    /// The cases behind a number.
    void cases(Tally.Cell cell, Consumer<List<CaseRow>> show) {
        work.latest("figures.cases", _ -> rows(cell.cases()), show);
    }

    private List<CaseRow> rows(Set<CaseId> ids) {
        return ids.stream().flatMap(id -> desk.office().cases().one(id).stream()).sorted(java.util.Comparator.comparing(CaseRow::number)).toList();
    }
}
