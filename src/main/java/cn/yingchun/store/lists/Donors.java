package cn.yingchun.store.lists;

import static cn.yingchun.store.tables.Tables.DONOR;
import static cn.yingchun.store.tables.Tables.DONOR_CASE;
import static cn.yingchun.store.tables.Tables.FACT;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Kinds;
import cn.yingchun.store.index.Upkeep;
import cn.yingchun.store.names.Pinyin;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SortField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The donors of the registry.
public final class Donors {
    private static final int AT_ONCE = 10_000;
    private static final int MOST_ASKED = 1_000;
    private static final String STATUS = Kinds.ALL.name(DonorFact.StatusSet.class);
    private static final Condition ABOUT_DONORS = FACT.SUBJECT_KIND.eq(Subject.Kind.DONOR.name());
    private static final List<SelectFieldOrAsterisk> FIELDS =
            List.of(DONOR.ID, DONOR.LINE, DONOR.NAME, DONOR.PINYIN, DONOR.STATUS, DONOR.STATUS_UNTIL, DONOR.LAST_CONTACT);

    private final Upkeep index;
    private final Veil veil;
    private final Past past;

    public Donors(Upkeep index, Veil veil, Past past) {
        this.index = index;
        this.veil = veil;
        this.past = past;
    }

    /// The id of a registry's donor: made from registry and code, so the same on every device.
    public static DonorId id(RegistryDonor donor) {
        return DonorLines.id(donor);
    }

    /// A page of the list.
    ///
    /// @param from place of the first row, from 0
    /// @param most rows of the page, at most 1,000 are sensible
    public Page<DonorRow> page(DonorFilter filter, DonorOrder order, int from, int most) {
        return ordered(filter, order(order), from, most);
    }

    /// Who stands where in the whole list, in an order of several columns; equal ones stand by code. Only ids are put in order:
    /// whole lines would be sorted on the disk, forty times as long.
    public Roll roll(DonorFilter filter, List<DonorSort> order) {
        var by = Stream.<SortField<?>>concat(order.stream().map(Donors::sorted), order(DonorOrder.CODE).stream()).toList();
        var where = where(filter);
        return index.ask(sql -> {
            try (var found = sql.select(DONOR.ID).from(DONOR).where(where).orderBy(by).fetchResultSet()) {
                return Roll.of(found);
            } catch (SQLException e) {
                throw new DataAccessException("order of donors", e);
            }
        });
    }

    /// The rows of these donors, in the same order; who is no longer there is left out.
    public List<DonorRow> rows(List<DonorId> ids) {
        var asked = DSL.unnest(ids.stream().map(DonorId::value).toArray(UUID[]::new)).as("asked", "asked_id");
        var found = index.ask(sql -> sql.select(FIELDS).from(asked.join(DONOR).on(DONOR.ID.eq(asked.field("asked_id", UUID.class))))
                .fetchMap(DONOR.ID, this::row));
        return ids.stream().map(DonorId::value).filter(found::containsKey).map(found::get).toList();
    }

    private Page<DonorRow> ordered(DonorFilter filter, List<SortField<?>> order, int from, int most) {
        var where = where(filter);
        return index.ask(sql -> new Page<>(
                sql.select(FIELDS).from(DONOR).where(where).orderBy(order).limit(most).offset(from).fetch(this::row),
                from,
                sql.fetchCount(DONOR, where)));
    }

    public int count(DonorFilter filter) {
        return index.ask(sql -> sql.fetchCount(DONOR, where(filter)));
    }

    public Optional<DonorRow> one(DonorId id) {
        return index.ask(sql -> sql.select(FIELDS).from(DONOR).where(DONOR.ID.eq(id.value())).fetchOptional(this::row));
    }

    /// Donors with exactly this code; more than one only where several registries use the same.
    public List<DonorRow> byCode(String code) {
        return index.ask(sql -> sql.select(FIELDS).from(DONOR).where(DONOR.CODE.eq(code)).orderBy(DONOR.ID).fetch(this::row));
    }

    /// Hands over every donor of the registry with the status as it stands now, for the index in memory. Order: by id.
    public void each(Consumer<RegistryDonor> sink, Progress progress) {
        var total = Math.max(1, index.ask(sql -> sql.fetchCount(DONOR)));
        var after = Optional.<UUID>empty();
        for (int done = 0; ; done += AT_ONCE) {
            progress.at((double) done / total, "store.progress.donors");
            progress.goOn();
            var from = after.map(DONOR.ID::gt).orElse(DSL.noCondition());
            var some = index.ask(sql -> sql.select(DONOR.ID, DONOR.LINE, DONOR.STATUS).from(DONOR).where(from)
                    .orderBy(DONOR.ID).limit(AT_ONCE).fetch());
            some.forEach(row -> sink.accept(veil.over(standing(DonorLines.read(row.value2()), row.value3()))));
            if (some.size() < AT_ONCE) {
                return;
            }
            after = Optional.of(some.getLast().value1());
        }
    }

    /// The donors as they stand now of whom anything was written since a moment; empty if they are more than `most`, or if
    /// only reading all of them can tell.
    public Optional<List<RegistryDonor>> changedSince(Past.Moment before, int most) {
        return past.donorsSince(before, most).map(this::standing);
    }

    private List<RegistryDonor> standing(Collection<UUID> ids) {
        var all = new ArrayList<RegistryDonor>();
        var wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += MOST_ASKED) {
            var some = wanted.subList(from, Math.min(wanted.size(), from + MOST_ASKED));
            all.addAll(index.ask(sql -> sql.select(DONOR.LINE, DONOR.STATUS).from(DONOR).where(DONOR.ID.in(some))
                    .fetch(row -> veil.over(standing(DonorLines.read(row.value1()), row.value2())))));
        }
        return all;
    }

    /// Whether whoever is in sees of donors all that a search goes by: typing and birth date.
    public boolean seenWhole() {
        return veil.showsMatching();
    }

    /// Whether somebody writes just now, perhaps a large file: what has changed can be asked without waiting once they are done.
    public boolean beingWritten() {
        return past.writing().getAsBoolean();
    }

    /// This moment, to be asked about later.
    public Past.Moment moment() {
        return past.now();
    }

    /// What the registry said of some donors at an earlier moment, by their numbers, under the status that they had then;
    /// donors that it did not have are left out. Reads the whole journal: only for few and where somebody can wait.
    public Map<String, RegistryDonor> at(Past.Moment moment, Set<String> codes) {
        return past.at(moment, codes).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, told -> veil.over(then(told.getValue(), moment))));
    }

    private RegistryDonor then(Past.Told told, Past.Moment moment) {
        return index.ask(sql -> sql.select(FACT.LINE).from(FACT).where(ABOUT_DONORS).and(FACT.SUBJECT_ID.eq(id(told.donor()).value()))
                        .and(FACT.WHAT.eq(STATUS)).and(FACT.CLOCK.gt(told.clock())).and(FACT.CLOCK.le(moment.clock()))
                        .orderBy(FACT.CLOCK.desc()).limit(1).fetchOptional(FACT.LINE))
                .map(line -> new FactLines(Kinds.ALL).read(line).what()).filter(DonorFact.StatusSet.class::isInstance)
                .map(what -> told.donor().standing(((DonorFact.StatusSet) what).status())).orElse(told.donor());
    }

    public boolean isEmpty() {
        return index.ask(sql -> !sql.fetchExists(DONOR));
    }

    /// Hashes of the lines held for these donors; ids that are not held are left out.
    public Map<UUID, Long> hashes(Collection<UUID> ids) {
        var wanted = ids.toArray(UUID[]::new);
        var asked = DSL.unnest(wanted).as("asked", "asked_id");
        return index.ask(sql -> sql.select(DONOR.ID, DONOR.LINE_HASH)
                .from(asked.join(DONOR).on(DONOR.ID.eq(asked.field("asked_id", UUID.class))))
                .fetchMap(DONOR.ID, DONOR.LINE_HASH));
    }

    private static RegistryDonor standing(RegistryDonor told, String status) {
        return told.status().name().equals(status) ? told
                : told.standing(Availability.valueOf(status));
    }

    private DonorRow row(org.jooq.Record row) {
        return veil.over(new DonorRow(new DonorId(row.get(DONOR.ID)), DonorLines.read(row.get(DONOR.LINE)), row.get(DONOR.NAME),
                row.get(DONOR.PINYIN), Availability.valueOf(row.get(DONOR.STATUS)), Optional.ofNullable(row.get(DONOR.STATUS_UNTIL)), Optional.ofNullable(row.get(DONOR.LAST_CONTACT))));
    }

    /// How far along the running case of a donor is; most have none, and stand last in either order.
    private static Field<Integer> stage() {
        CaseConditionStep<Integer> place = DSL.case_().when(DONOR_CASE.STAGE.isNull(), (Integer) null);
        for (var stage : Stage.values()) {
            place = place.when(DONOR_CASE.STAGE.eq(stage.name()), stage.ordinal());
        }
        return DSL.field(DSL.select(DSL.max(place)).from(DONOR_CASE).where(DONOR_CASE.DONOR_ID.eq(DONOR.ID))
                .and(DONOR_CASE.STAGE.notIn(Stage.CLOSED.name(), Stage.ARCHIVED.name())));
    }

    private static SortField<?> sorted(DonorSort sort) {
        Field<?> field = switch (sort.by()) {
            case CODE -> DONOR.CODE;
            case NAME -> DONOR.PINYIN;
            case SEX -> DONOR.SEX;
            case BIRTH -> DONOR.BIRTH_DATE;
            case ABO -> DONOR.ABO;
            case CMV -> DONOR.CMV;
            case WEIGHT -> DONOR.WEIGHT_KG;
            case STATUS -> DONOR.STATUS;
            case REGION -> DONOR.REGION;
            case CONTACT -> DONOR.LAST_CONTACT;
            case STAGE -> stage();
        };
        var way = sort.descending() ? field.desc() : field.asc();
        return sort.by() == DonorSort.By.STAGE ? way.nullsLast() : way;
    }

    private static List<SortField<?>> order(DonorOrder order) {
        return switch (order) {
            case CODE -> List.of(DONOR.CODE.asc(), DONOR.ID.asc());
            case NAME -> List.of(DONOR.PINYIN.asc(), DONOR.NAME.asc(), DONOR.ID.asc());
            case OLDEST -> List.of(DONOR.BIRTH_DATE.asc(), DONOR.CODE.asc(), DONOR.ID.asc());
            case YOUNGEST -> List.of(DONOR.BIRTH_DATE.desc(), DONOR.CODE.asc(), DONOR.ID.asc());
            case STATUS -> List.of(DONOR.STATUS.asc(), DONOR.CODE.asc(), DONOR.ID.asc());
        };
    }

    private Condition where(DonorFilter filter) {
        var where = DSL.noCondition();
        if (!filter.text().isBlank()) {
            var sound = Pinyin.typed(filter.text());
            var named = DONOR.NAME.contains(filter.text().strip())
                    .or(sound.isEmpty() ? DSL.falseCondition() : DONOR.SOUNDS.contains(" " + sound));
            where = where.and(DONOR.CODE.startsWith(filter.text().strip()).or(lastDigits(filter.text().strip()))
                    .or(veil.hidesNames() ? DSL.falseCondition() : named));
        }
        return where.and(filter.sex().map(sex -> DONOR.SEX.eq(sex.name())).orElse(DSL.noCondition()))
                .and(filter.bornFrom().map(DONOR.BIRTH_DATE::ge).orElse(DSL.noCondition()))
                .and(filter.bornTo().map(DONOR.BIRTH_DATE::le).orElse(DSL.noCondition()))
                .and(filter.abo().isBlank() ? DSL.noCondition() : DONOR.ABO.in(both(filter.abo())))
                .and(filter.status().map(status -> DONOR.STATUS.eq(status.name())).orElse(DSL.noCondition()))
                .and(filter.region().isBlank() ? DSL.noCondition() : DONOR.REGION.startsWith(filter.region()))
                .and(filter.product().map(Donors::offers).orElse(DSL.noCondition()))
                .and(filter.notSince().map(day -> DONOR.LAST_CONTACT.isNull().or(DONOR.LAST_CONTACT.lt(day))).orElse(DSL.noCondition()));
    }

    private static Condition offers(Product product) {
        var cord = DONOR.LINE.contains("\tproduct=" + Product.CORD.code());
        return product == Product.CORD ? cord : DSL.not(cord);
    }

    /// Four digits may be the last ones of a code or, where telephones may be seen, of a telephone.
    private Condition lastDigits(String text) {
        if (!text.matches("\\d{4}")) {
            return DSL.falseCondition();
        }
        var telephone = veil.liftedForDonors() ? DONOR.LINE.likeRegex("\tphone=[0-9 +-]*" + text + "(\t|$)") : DSL.falseCondition();
        return DONOR.CODE.endsWith(text).or(telephone);
    }

    private static List<String> both(String abo) {
        return abo.endsWith("+") || abo.endsWith("-") ? List.of(abo) : List.of(abo + "+", abo + "-", abo);
    }
}
