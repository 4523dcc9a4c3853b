package cn.yingchun.ui.patients;

import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.hla.read.Part;
import cn.yingchun.ui.kit.Once;
import cn.yingchun.ui.kit.Work;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The patients donors are looked for, and the entry of a new one with its typing read while it is pasted.
public final class PatientsModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(120);

    private final Work work;
    private final Once once;
    private final PatientsDesk desk;
    private final ReadOnlyObjectWrapper<List<PatientRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Part>> typed = new ReadOnlyObjectWrapper<>(List.of());

    public PatientsModel(Work work, PatientsDesk desk) {
        this.work = work;
        this.once = new Once(work);
        this.desk = desk;
    }

    public ReadOnlyObjectProperty<List<PatientRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The parts of the typing that stands in the entry now.
    public ReadOnlyObjectProperty<List<Part>> typed() {
        return typed.getReadOnlyProperty();
    }

    public void ask(String text) {
        work.latest("patients.list", text.isBlank() ? Duration.ZERO : TYPING_PAUSE, _ -> desk.find().apply(text), rows::set);
    }

    /// Reads the typing that is being entered.
    public void type(String pasted) {
        if (pasted.isBlank()) {
            typed.set(List.of());
        }
        work.latest("patients.typing", TYPING_PAUSE, _ -> pasted.isBlank() ? List.<Part>of() : desk.read().apply(PastedTyping.gl(pasted)),
                typed::set);
    }

    /// Records the patient; `done` hears the id once it is durable.
    public void enter(NewPatient patient, Consumer<PatientId> done) {
        once.run("patients.progress.entering", _ -> desk.enter().apply(patient), done);
    }

    /// What of a patient may be changed, as it stands now.
    public void details(PatientId id, Consumer<Details> done) {
        work.latest("patients.details", _ -> desk.details().apply(id), done);
    }

    /// Writes what differs; `done` hears what stood there before once it is durable.
    public void change(PatientId id, Details wanted, Consumer<Details> done) {
        once.run("patients.progress.changing", _ -> desk.change().apply(id, wanted), done);
    }

    /// The frequency table that people of a registry and ethnicity are judged by.
    public void table(Descent descent, Consumer<String> done) {
        work.latest("patients.table", TYPING_PAUSE, _ -> desk.table().apply(descent), done);
    }

    /// Why a search may end.
    public List<Reason> reasons() {
        return desk.reasons();
    }

    /// Ends the search of a patient; `done` is run once that is durable.
    public void end(PatientId id, Reason reason, Runnable done) {
        once.run("patients.progress.changing", _ -> {
            desk.end().accept(id, reason);
            return id;
        }, _ -> done.run());
    }

    /// Takes the search of a patient up again.
    public void resume(PatientId id, Runnable done) {
        once.run("patients.progress.changing", _ -> {
            desk.resume().accept(id);
            return id;
        }, _ -> done.run());
    }
}
