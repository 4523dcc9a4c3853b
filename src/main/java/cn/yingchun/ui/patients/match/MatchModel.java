package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.match.Hit;
import cn.yingchun.match.Why;
import cn.yingchun.ui.kit.Once;
import cn.yingchun.ui.kit.Work;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The match list of one patient: asks, shows, explains a rank, opens a case.
public final class MatchModel {
    /// What is needed to open a case.
    ///
    /// @param notice N, the day on which the office got the match notice
    public record NewCase(PatientId patient, String donor, LocalDate notice, String noticeNumber) {}

    private final Work work;
    private final Once once;
    private final BiFunction<MatchQuestion, Progress, MatchAnswer> search;
    private final Function<NewCase, CaseId> open;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Optional<MatchQuestion>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MatchAnswer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Patient>> patient = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param search  compares all donors; asked away from the window, and told when it is no longer wanted
    /// @param open    opens a case, or throws the Trouble that says why not
    public MatchModel(Work work, BiFunction<MatchQuestion, Progress, MatchAnswer> search,
            Function<NewCase, CaseId> open, Supplier<LocalDate> today) {
        this.work = work;
        this.once = new Once(work);
        this.search = search;
        this.open = open;
        this.today = today;
    }

    public ReadOnlyObjectProperty<Optional<MatchQuestion>> question() {
        return question.getReadOnlyProperty();
    }

    /// The newest answer; empty while a patient's first search runs.
    public ReadOnlyObjectProperty<Optional<MatchAnswer>> answer() {
        return answer.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Patient>> patient() {
        return patient.getReadOnlyProperty();
    }

    /// Searches for a patient; the same one again keeps how it was asked.
    public void enter(PatientId id) {
        if (question.get().filter(asked -> asked.patient().equals(id)).isEmpty()) {
            answer.set(Optional.empty());
            patient.set(Optional.empty());
            question.set(Optional.of(MatchQuestion.of(id)));
        }
        search();
    }

    /// Asks in another way.
    public void narrow(UnaryOperator<MatchQuestion> change) {
        var next = question.get().map(change);
        if (!next.equals(question.get())) {
            question.set(next);
            search();
        }
    }

    /// Asks again.
    public void search() {
        question.get().ifPresent(asked -> work.latest("patients.match", progress -> search.apply(asked, progress), found -> {
            patient.set(Optional.of(found.patient()));
            answer.set(Optional.of(found));
        }));
    }

    /// Why a hit stands above the one that follows it; empty for the last one.
    public Optional<Remark> why(Hit hit) {
        return answer.get().flatMap(shown -> {
            var hits = shown.answer().hits();
            return hit.rank() < hits.size() ? Optional.of(Why.above(hit, hits.get(hit.rank()), shown.ranking())) : Optional.empty();
        });
    }

    public LocalDate today() {
        return today.get();
    }

    /// Opens a case; `done` hears its id once it is durable.
    public void open(NewCase wanted, Consumer<CaseId> done) {
        once.run("patients.progress.opening", _ -> open.apply(wanted), done);
    }
}
