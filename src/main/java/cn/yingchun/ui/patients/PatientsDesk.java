package cn.yingchun.ui.patients;

import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.hla.read.Part;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the patients' screen stands on.
///
/// @param find    patients whose code or hospital contains a text
/// @param enter   records a new patient; throws a Trouble that says what is missing
/// @param read    reads a GL text part by part
/// @param details what of a patient may be changed, as it stands now
/// @param change  writes what differs, and gives what stood there before
/// @param table   the frequency table that people of a registry and ethnicity are judged by
/// @param reasons why a search may end
/// @param end     ends the search of a patient
/// @param resume  takes it up again
public record PatientsDesk(
        Function<String, List<PatientRow>> find,
        Function<NewPatient, PatientId> enter,
        Function<String, List<Part>> read,
        Function<PatientId, Details> details,
        BiFunction<PatientId, Details, Details> change,
        Function<Descent, String> table,
        List<Reason> reasons,
        BiConsumer<PatientId, Reason> end,
        Consumer<PatientId> resume) {}
