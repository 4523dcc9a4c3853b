package cn.yingchun.ui.patients;

import cn.yingchun.domain.id.PatientId;
import cn.yingchun.hla.read.Part;
import cn.yingchun.ui.kit.Once;
import cn.yingchun.ui.kit.Work;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The patients donors are looked for, and the entry of a new one with its typing read while it is pasted.
public final class PatientsModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(120);

    private final Work work;
    private final Once once;
    private final Function<String, List<PatientRow>> find;
    private final Function<NewPatient, PatientId> enter;
    private final Function<String, List<Part>> read;
    private final ReadOnlyObjectWrapper<List<PatientRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Part>> typed = new ReadOnlyObjectWrapper<>(List.of());

    /// @param find  patients whose code or hospital contains a text
    /// @param enter records a new patient; throws a Trouble that says what is missing
    /// @param read  reads a GL text part by part
    public PatientsModel(Work work, Function<String, List<PatientRow>> find,
            Function<NewPatient, PatientId> enter, Function<String, List<Part>> read) {
        this.work = work;
        this.once = new Once(work);
        this.find = find;
        this.enter = enter;
        this.read = read;
    }

    public ReadOnlyObjectProperty<List<PatientRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The parts of the typing that stands in the entry now.
    public ReadOnlyObjectProperty<List<Part>> typed() {
        return typed.getReadOnlyProperty();
    }

    public void ask(String text) {
        work.latest("patients.list", text.isBlank() ? Duration.ZERO : TYPING_PAUSE, _ -> find.apply(text), rows::set);
    }

    /// Reads the typing that is being entered.
    public void type(String pasted) {
        if (pasted.isBlank()) {
            typed.set(List.of());
        }
        work.latest("patients.typing", TYPING_PAUSE, _ -> pasted.isBlank() ? List.<Part>of() : read.apply(PastedTyping.gl(pasted)),
                typed::set);
    }

    /// Records the patient; `done` hears the id once it is durable.
    public void enter(NewPatient patient, Consumer<PatientId> done) {
        once.run("patients.progress.entering", _ -> enter.apply(patient), done);
    }
}
