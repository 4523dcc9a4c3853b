package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.match.Hit;
import cn.yingchun.match.Why;
import cn.yingchun.match.pair.Pairing;
import cn.yingchun.match.pair.Telling;
import cn.yingchun.match.repeat.KeptSearches.Compared;
import cn.yingchun.match.repeat.SearchRecord;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.ui.kit.Once;
import cn.yingchun.ui.kit.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The match list of one patient: asks, shows, explains a rank, opens a case.
public final class MatchModel {
    /// What is needed to open a case.
    ///
    /// @param notice N, the day on which the office got the match notice
    public record NewCase(PatientId patient, String donor, LocalDate notice, String noticeNumber) {}

    /// More do not fit side by side.
    public static final int MOST_MARKED = 3;

    private final Work work;
    private final Once once;
    private final MatchDesk desk;
    private final ReadOnlyObjectWrapper<Optional<MatchQuestion>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MatchAnswer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> marked = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Patient>> patient = new ReadOnlyObjectWrapper<>(Optional.empty());

    public MatchModel(Work work, MatchDesk desk) {
        this.work = work;
        this.once = new Once(work);
        this.desk = desk;
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
            marked.clear();
            question.set(Optional.of(MatchQuestion.of(id).by(desk.rules().get())));
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

    /// Asks by another rule, which is the office's own from now on.
    public void rule(UnaryOperator<MatchRules> change) {
        narrow(asked -> asked.by(change.apply(asked.rules())));
        question.get().map(MatchQuestion::rules).ifPresent(chosen -> work.latest("patients.rules", progress -> {
            if (!progress.cancelled()) {
                desk.keep().accept(chosen);
            }
            return chosen;
        }, _ -> {}));
    }

    /// Asks again.
    public void search() {
        question.get().ifPresent(asked -> work.latest("patients.match", progress -> desk.search().apply(asked, progress), found -> {
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

    /// Why one hit stands above another of the list.
    public Optional<Remark> why(Hit above, Hit below) {
        return answer.get().map(shown -> Why.above(above, below, shown.ranking()));
    }

    /// The donors marked for a comparison, at most [#MOST_MARKED], in the order they were marked.
    public ObservableList<String> marked() {
        return FXCollections.unmodifiableObservableList(marked);
    }

    /// Marks a donor, or takes the mark away; a fourth mark takes the place of the oldest.
    public void mark(Hit hit) {
        if (!marked.remove(hit.donor())) {
            if (marked.size() == MOST_MARKED) {
                marked.removeFirst();
            }
            marked.add(hit.donor());
        }
    }

    /// Compares the marked donors, or the chosen one where none is marked; `done` hears them in the order of the list.
    public void compare(Hit chosen, BiConsumer<List<Hit>, List<Pairing>> done) {
        var shown = answer.get().map(found -> found.answer().hits()).orElse(List.of());
        var wanted = shown.stream().filter(hit -> marked.contains(hit.donor())).toList();
        var hits = wanted.isEmpty() ? List.of(chosen) : wanted;
        question.get().ifPresent(asked -> work.latest("patients.compare",
                _ -> desk.compare().apply(asked, hits.stream().map(Hit::donor).toList()), pairings -> done.accept(hits, pairings)));
    }

    /// Works out how a donor came to stand where it stands.
    public void explain(Hit hit, Consumer<List<Telling.Line>> done) {
        question.get().ifPresent(asked -> work.latest("patients.explain", _ -> desk.explain().apply(asked, hit.donor()), done));
    }

    /// Asks the search that was kept of this patient again; `done` hears what changed since.
    public void again(Consumer<Compared> done) {
        question.get().ifPresent(asked -> work.latest("patients.again", progress -> desk.again().apply(asked.patient(), progress), done));
    }

    /// Keeps a search of this patient; later ones are compared with it. `done` is run once it is durable.
    public void keep(SearchRecord record, Runnable done) {
        question.get().ifPresent(asked -> once.run("patients.progress.keeping", _ -> {
            desk.record().accept(asked.patient(), record);
            return record;
        }, _ -> done.run()));
    }

    /// Whether the list on the screen was asked otherwise than a search that was kept: another typing, rule or filter.
    public boolean asksOtherwise(SearchRecord kept) {
        return answer.get().filter(shown -> shown.record().asked().text().equals(kept.asked().text())).isEmpty();
    }

    /// Tells how it is asked now, and the registries that the donors at hand are of.
    public void only(BiConsumer<MatchQuestion, List<String>> done) {
        question.get().ifPresent(asked -> work.latest("patients.registries", _ -> desk.registries().get(), known -> done.accept(asked, known)));
    }

    /// Names of the haplotype sets that can be chosen.
    public List<String> tables() {
        return desk.tables().get();
    }

    public LocalDate today() {
        return desk.today().get();
    }

    /// Opens a case; `done` hears its id once it is durable.
    public void open(NewCase wanted, Consumer<CaseId> done) {
        once.run("patients.progress.opening", _ -> desk.open().apply(wanted), done);
    }
}
