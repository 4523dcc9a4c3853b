package cn.yingchun.ui.vault.audit;

import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.Office;
import cn.yingchun.store.Verdict;
import cn.yingchun.store.audit.AuditFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.ui.kit.Job;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The audit under a filter, newest first.
public final class AuditModel {
    static final int MOST = 1_000;
    private static final Duration TYPING_PAUSE = Duration.ofMillis(200);

    private final Work work;
    private final Office office;
    private final Clock clock;
    private final Map<Subject, String> known = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), 0, List.of()));
    private final ReadOnlyObjectWrapper<Optional<Change>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AuditFilter filter = AuditFilter.ALL;
    private String about = "";

    public AuditModel(Work work, Office office, Clock clock) {
        this.work = work;
        this.office = office;
        this.clock = clock;
    }

    /// One line.
    ///
    /// @param about the code or number of whom it is about
    /// @param kind  such as `donor.Named`
    public record Line(Fact fact, String about, String kind) {}

    /// @param total  lines under the filter
    /// @param people who can be filtered by
    public record Shown(List<Line> lines, int total, List<String> people) {}

    /// A line with what stood there before.
    public record Change(Line line, Optional<Fact> before) {}

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Change>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public boolean seesAll() {
        return office.rights().readsAudit();
    }

    public void ask() {
        ask(Duration.ZERO);
    }

    public void narrow(UnaryOperator<AuditFilter> change) {
        filter = change.apply(filter);
        ask(Duration.ZERO);
    }

    /// Only what is about the donor, patient or case with this code or number.
    public void about(String code) {
        about = code.strip();
        ask(TYPING_PAUSE);
    }

    private void ask(Duration pause) {
        var asked = filter;
        var code = about;
        work.latest("vault.audit", pause, _ -> look(asked, code), shown::set);
    }

    private Shown look(AuditFilter asked, String code) {
        var books = office.books();
        var people = List.copyOf(office.users().roles().keySet());
        if (code.isBlank()) {
            var page = books.page(asked, 0, MOST);
            return new Shown(page.rows().stream().map(fact -> new Line(fact, about(fact.subject()), books.kind(fact))).toList(), page.total(), people);
        }
        var subject = subject(code);
        if (subject.isEmpty()) {
            return new Shown(List.of(), 0, people);
        }
        var page = books.page(asked.about(subject), 0, MOST);
        return new Shown(page.rows().stream().map(fact -> new Line(fact, code, books.kind(fact))).toList(), page.total(), people);
    }

    private Optional<Subject> subject(String code) {
        return office.donors().byCode(code).stream().findFirst().map(DonorRow::id).map(Subject::of)
                .or(() -> office.patients().byCode(code).map(Patient::id).map(Subject::of))
                .or(() -> office.cases().page(cn.yingchun.store.lists.CaseFilter.text(code), 0, 1).rows().stream()
                        .filter(row -> row.number().equals(code)).map(CaseRow::id).map(Subject::of).findFirst());
    }

    private String about(Subject subject) {
        return known.computeIfAbsent(subject, one -> switch (one.kind()) {
            case DONOR -> office.donors().one(new DonorId(one.id())).map(DonorRow::code).orElse("");
            case PATIENT -> office.patients().one(new PatientId(one.id())).map(Patient::code).orElse("");
            case CASE -> office.cases().one(new CaseId(one.id())).map(CaseRow::number).orElse("");
            case OFFICE, USER -> "";
        });
    }

    /// Whether it put something in the place of something else: who looked, exported, printed or exchanged changed nothing.
    static boolean changes(Fact fact) {
        return !(fact.what() instanceof AccessFact) && !(fact.what() instanceof SyncFact);
    }

    public void choose(Line line) {
        work.latest("vault.audit.before", _ -> new Change(line, changes(line.fact()) ? office.books().before(line.fact()) : Optional.empty()),
                change -> chosen.set(Optional.of(change)));
    }

    /// Checks the journal's chain and the database against it.
    public Job verify(Consumer<Verdict> done) {
        return work.run("store.progress.check", office::verify, done);
    }

    /// Writes what is shown into a signed file; that it was done is written down first.
    public Job export(Path file, String why, Consumer<Integer> done, Consumer<Throwable> failed) {
        var facts = shown.get().lines().stream().map(Line::fact).toList();
        return work.run("vault.audit.exporting", _ -> {
            if (why.isBlank()) {
                throw new Trouble("access.why");
            }
            office.record(Act.of(office.user(), clock.instant(), office.subject(),
                    new AccessFact.Exported("vault.tab.audit", "jsonl", facts.size())).because(why));
            office.books().exportSigned(file.toAbsolutePath(), office.name(), facts);
            return facts.size();
        }, done, failed);
    }
}
