package cn.yingchun.store.lists;

import static cn.yingchun.store.tables.Tables.PATIENT;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.store.index.Upkeep;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The patients for whom donors are looked for.
public final class Patients {
    private final Upkeep index;
    private final Veil veil;

    public Patients(Upkeep index, Veil veil) {
        this.index = index;
        this.veil = veil;
    }

    /// A page of the list, those written about last first.
    ///
    /// @param text      part of the code or the centre, blank for all
    /// @param searching only those whose search goes on
    public Page<Patient> page(String text, boolean searching, int from, int most) {
        var where = (text.isBlank() ? DSL.noCondition()
                : PATIENT.CODE.containsIgnoreCase(text.strip()).or(PATIENT.CENTRE.containsIgnoreCase(text.strip())))
                .and(searching ? PATIENT.SEARCHING.isTrue() : DSL.noCondition()).and(allowed());
        return index.ask(sql -> new Page<>(
                sql.selectFrom(PATIENT).where(where).orderBy(PATIENT.LAST_CLOCK.desc(), PATIENT.ID).limit(most).offset(from)
                        .fetch(this::row),
                from,
                sql.fetchCount(PATIENT, where)));
    }

    public Optional<Patient> one(PatientId id) {
        return index.ask(sql -> sql.selectFrom(PATIENT).where(PATIENT.ID.eq(id.value())).and(allowed()).fetchOptional(this::row));
    }

    public Optional<Patient> byCode(String code) {
        return index.ask(sql -> sql.selectFrom(PATIENT).where(PATIENT.CODE.eq(code)).and(allowed()).orderBy(PATIENT.ID).limit(1)
                .fetchOptional(this::row));
    }

    private Condition allowed() {
        return veil.hidesCases() ? DSL.falseCondition() : DSL.noCondition();
    }

    private Patient row(org.jooq.Record row) {
        return veil.over(new Patient(new PatientId(row.get(PATIENT.ID)), row.get(PATIENT.CODE), row.get(PATIENT.CENTRE),
                Sex.valueOf(row.get(PATIENT.SEX)), row.get(PATIENT.AGE_BAND), row.get(PATIENT.WEIGHT_KG),
                row.get(PATIENT.TYPING), row.get(PATIENT.SEARCHING)));
    }
}
