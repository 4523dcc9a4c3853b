package cn.yingchun.store.index;

import static cn.yingchun.store.tables.Tables.PATIENT;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/// Patients as the fold of their facts gives them.
final class PatientRows {
    private PatientRows() {}

    static void put(DSLContext sql, UUID id, List<Fact> facts) {
        sql.deleteFrom(PATIENT).where(PATIENT.ID.eq(id)).execute();
        Patient.of(new PatientId(id), facts).ifPresent(patient -> sql.insertInto(PATIENT)
                .set(PATIENT.ID, id)
                .set(PATIENT.CODE, patient.code())
                .set(PATIENT.CENTRE, patient.centre())
                .set(PATIENT.SEX, patient.sex().name())
                .set(PATIENT.AGE_BAND, patient.ageBand())
                .set(PATIENT.WEIGHT_KG, patient.weightKg())
                .set(PATIENT.TYPING, patient.typing())
                .set(PATIENT.SEARCHING, patient.searching())
                .set(PATIENT.LAST_CLOCK, facts.getLast().clock())
                .execute());
    }
}
