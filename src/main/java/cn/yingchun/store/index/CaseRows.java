package cn.yingchun.store.index;

import static cn.yingchun.store.tables.Tables.DONOR_CASE;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Cases as their files stand, in the columns that lists filter and order by.
final class CaseRows {
    private CaseRows() {}

    static void drop(DSLContext sql, UUID id) {
        sql.deleteFrom(DONOR_CASE).where(DONOR_CASE.ID.eq(id)).execute();
    }

    static void put(DSLContext sql, UUID id, List<Fact> facts) {
        file(id, facts).ifPresent(file -> sql.insertInto(DONOR_CASE)
                .set(DONOR_CASE.ID, id)
                .set(DONOR_CASE.NUMBER, file.opened().number())
                .set(DONOR_CASE.STAGE, file.stage().name())
                .set(DONOR_CASE.DONOR_ID, file.opened().donor().value())
                .set(DONOR_CASE.DONOR_CODE, file.opened().donorCode())
                .set(DONOR_CASE.PATIENT_ID, file.opened().patient().value())
                .set(DONOR_CASE.NOTICE, file.opened().notice())
                .set(DONOR_CASE.P0, DSL.val(file.on(Anchor.P0).orElse(null), DONOR_CASE.P0))
                .set(DONOR_CASE.G1, DSL.val(file.on(Anchor.G1).orElse(null), DONOR_CASE.G1))
                .set(DONOR_CASE.D0, DSL.val(file.on(Anchor.D0).orElse(null), DONOR_CASE.D0))
                .set(DONOR_CASE.OUTCOME, DSL.val(file.ending().map(CourseFact.Closed::outcome).orElse(null), DONOR_CASE.OUTCOME))
                .set(DONOR_CASE.OPENED_CLOCK, facts.getFirst().clock())
                .set(DONOR_CASE.LAST_CLOCK, facts.getLast().clock())
                .execute());
    }

    /// Facts about a case whose opening has not arrived, or is struck, make no file yet.
    private static Optional<CaseFile> file(UUID id, List<Fact> facts) {
        if (facts.stream().noneMatch(fact -> fact.what() instanceof CourseFact.Opened)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CaseFile.of(new CaseId(id), facts));
        } catch (Trouble unopened) {
            return Optional.empty();
        }
    }
}
