package cn.yingchun.store.lists;

import static cn.yingchun.store.tables.Tables.DONOR;
import static cn.yingchun.store.tables.Tables.DONOR_CASE;
import static cn.yingchun.store.tables.Tables.PATIENT;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.FactRows;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.names.Pinyin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;

/// The cases of the office.
public final class Cases {
    private static final List<SelectFieldOrAsterisk> FIELDS = List.of(
            DONOR_CASE.ID, DONOR_CASE.NUMBER, DONOR_CASE.STAGE, DONOR_CASE.DONOR_ID, DONOR_CASE.DONOR_CODE, DONOR.NAME,
            DONOR_CASE.PATIENT_ID, PATIENT.CODE, DONOR_CASE.NOTICE, DONOR_CASE.P0, DONOR_CASE.G1, DONOR_CASE.D0,
            DONOR_CASE.OUTCOME, DONOR_CASE.LAST_CLOCK);

    private final Upkeep index;
    private final FactLines lines;
    private final Veil veil;
    private final Map<CaseId, Kept> kept = new ConcurrentHashMap<>();

    public Cases(Upkeep index, FactLines lines, Veil veil) {
        this.index = index;
        this.lines = lines;
        this.veil = veil;
    }

    private record Kept(long lastClock, CaseFile file) {}

    /// A page of the list: cases with the nearest collection day first, those without one behind, by number.
    public Page<CaseRow> page(CaseFilter filter, int from, int most) {
        var where = where(filter);
        return index.ask(sql -> {
            var tables = DONOR_CASE.leftJoin(DONOR).on(DONOR.ID.eq(DONOR_CASE.DONOR_ID))
                    .leftJoin(PATIENT).on(PATIENT.ID.eq(DONOR_CASE.PATIENT_ID));
            var rows = sql.select(FIELDS).from(tables).where(where)
                    .orderBy(DONOR_CASE.D0.asc().nullsLast(), DONOR_CASE.NUMBER, DONOR_CASE.ID)
                    .limit(most).offset(from).fetch(this::row);
            var total = sql.selectCount().from(tables).where(where).fetchSingle(0, int.class);
            return new Page<>(rows, from, total);
        });
    }

    public Optional<CaseRow> one(CaseId id) {
        return index.ask(sql -> sql.select(FIELDS).from(DONOR_CASE).leftJoin(DONOR).on(DONOR.ID.eq(DONOR_CASE.DONOR_ID))
                .leftJoin(PATIENT).on(PATIENT.ID.eq(DONOR_CASE.PATIENT_ID)).where(DONOR_CASE.ID.eq(id.value())).and(allowed())
                .fetchOptional(this::row));
    }

    /// The file of one case, folded from its facts; empty if there is no such case.
    public Optional<CaseFile> file(CaseId id) {
        return one(id).map(this::file);
    }

    /// The files of all cases a filter finds, in the order of the list.
    public List<CaseFile> files(CaseFilter filter) {
        return page(filter, 0, Integer.MAX_VALUE).rows().stream().map(this::file).toList();
    }

    /// Folds all files anew when they are next asked for: facts of other offices may sort before those that are known.
    public void forget() {
        kept.clear();
    }

    private CaseFile file(CaseRow row) {
        var known = kept.get(row.id());
        if (known != null && known.lastClock() == row.lastClock()) {
            return known.file();
        }
        var facts = index.ask(sql -> FactRows.about(sql, Subject.of(row.id()))).stream().map(lines::read).toList();
        var file = CaseFile.of(row.id(), facts);
        kept.put(row.id(), new Kept(facts.getLast().clock(), file));
        return file;
    }

    private CaseRow row(org.jooq.Record row) {
        return veil.over(new CaseRow(new CaseId(row.get(DONOR_CASE.ID)), row.get(DONOR_CASE.NUMBER), Stage.valueOf(row.get(DONOR_CASE.STAGE)),
                new DonorId(row.get(DONOR_CASE.DONOR_ID)), row.get(DONOR_CASE.DONOR_CODE), orBlank(row.get(DONOR.NAME)),
                new PatientId(row.get(DONOR_CASE.PATIENT_ID)), orBlank(row.get(PATIENT.CODE)), row.get(DONOR_CASE.NOTICE),
                Optional.ofNullable(row.get(DONOR_CASE.P0)), Optional.ofNullable(row.get(DONOR_CASE.G1)),
                Optional.ofNullable(row.get(DONOR_CASE.D0)), Optional.ofNullable(row.get(DONOR_CASE.OUTCOME)),
                row.get(DONOR_CASE.LAST_CLOCK)));
    }

    private static String orBlank(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private Condition allowed() {
        return veil.hidesCases() ? DSL.falseCondition() : DSL.noCondition();
    }

    private Condition where(CaseFilter filter) {
        var where = allowed();
        if (!filter.text().isBlank()) {
            var text = filter.text().strip();
            var sound = Pinyin.typed(text);
            where = where.and(DONOR_CASE.NUMBER.containsIgnoreCase(text).or(DONOR_CASE.DONOR_CODE.startsWith(text))
                    .or(PATIENT.CODE.containsIgnoreCase(text)).or(veil.hidesNames() ? DSL.falseCondition() : DONOR.NAME.contains(text))
                    .or(sound.isEmpty() || veil.hidesNames() ? DSL.falseCondition() : DONOR.SOUNDS.contains(" " + sound)));
        }
        return where
                .and(filter.stages().isEmpty() ? DSL.noCondition()
                        : DONOR_CASE.STAGE.in(filter.stages().stream().map(Stage::name).sorted().toList()))
                .and(filter.donor().map(donor -> DONOR_CASE.DONOR_ID.eq(donor.value())).orElse(DSL.noCondition()))
                .and(filter.patient().map(patient -> DONOR_CASE.PATIENT_ID.eq(patient.value())).orElse(DSL.noCondition()));
    }
}
