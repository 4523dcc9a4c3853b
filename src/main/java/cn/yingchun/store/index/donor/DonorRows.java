package cn.yingchun.store.index.donor;

import static cn.yingchun.store.tables.Tables.DONOR;
import static cn.yingchun.store.tables.Tables.FACT;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.names.Pinyin;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Donors of the registry: the file's line, overlaid with what people here wrote about name and status.
public final class DonorRows {
    private static final int BATCH = 2_000;
    private static final String COLUMNS = "id, code, name, pinyin, sounds, sex, birth_date, abo, cmv, weight_kg, region,"
            + " status, status_until, line, line_hash, taken_clock, last_contact";
    private static final String VALUES = " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT = "insert into donor (" + COLUMNS + ")" + VALUES;
    private static final String MERGE = "merge into donor (" + COLUMNS + ") key (id)" + VALUES;

    private DonorRows() {}

    /// Takes a whole batch over. Plain JDBC: jOOQ costs 1.7 times as much a row here.
    ///
    /// Commits after each part, which keeps H2's undo log small; what makes it all or nothing is the mark, set last: a
    /// batch that was broken off is taken again from its beginning before anybody asks.
    public static void take(DSLContext sql, List<byte[]> parts, long clock, Progress progress) {
        sql.connection(connection -> {
            var bare = DonorKeys.leave(connection);
            for (int i = 0; i < parts.size(); i++) {
                progress.at((double) i / parts.size(), "store.progress.donors");
                put(connection, bare ? INSERT : MERGE, DonorLines.unpack(parts.get(i)), clock);
                connection.commit();
            }
            DonorKeys.make(connection);
        });
    }

    private static void put(Connection connection, String command, List<String> lines, long clock) throws SQLException {
        try (var statement = connection.prepareStatement(command)) {
            var waiting = 0;
            for (var line : lines) {
                bind(statement, line, clock);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement row, String line, long clock) throws SQLException {
        var donor = DonorLines.read(line);
        var name = donor.more().getOrDefault("name", "");
        var pinyin = Pinyin.of(name);
        row.setObject(1, DonorLines.id(donor).value());
        row.setString(2, donor.code());
        row.setString(3, name);
        row.setString(4, pinyin.spoken());
        row.setString(5, pinyin.sounds());
        row.setString(6, donor.sex().name());
        row.setObject(7, donor.birthDate());
        row.setString(8, donor.abo());
        row.setString(9, donor.cmv().code());
        row.setInt(10, donor.weightKg());
        row.setString(11, donor.more().getOrDefault("region", ""));
        row.setString(12, donor.status().name());
        row.setDate(13, day(donor, "status_until").map(Date::valueOf).orElse(null));
        row.setString(14, line);
        row.setLong(15, DonorLines.hash(line));
        row.setLong(16, clock);
        row.setDate(17, day(donor, "contact_on").map(Date::valueOf).orElse(null));
    }

    /// Donors of the registry about whom people have written something.
    public static List<UUID> writtenAbout(DSLContext sql) {
        return sql.selectDistinct(FACT.SUBJECT_ID).from(FACT).join(DONOR).on(DONOR.ID.eq(FACT.SUBJECT_ID))
                .where(FACT.SUBJECT_KIND.eq(Subject.Kind.DONOR.name())).fetch(FACT.SUBJECT_ID);
    }

    /// Lays what people wrote over the registry's line. The later word on the status counts, the registry's or ours; a
    /// name that somebody typed here counts for good.
    public static void overlay(DSLContext sql, UUID id, Supplier<List<Fact>> about) {
        var row = sql.select(DONOR.LINE, DONOR.TAKEN_CLOCK).from(DONOR).where(DONOR.ID.eq(id)).fetchOne();
        if (row == null) {
            return;
        }
        var facts = about.get();
        var donor = DonorLines.read(row.value1());
        var named = last(facts, DonorFact.Named.class, 0);
        var name = named.map(DonorFact.Named::name).orElse(donor.more().getOrDefault("name", ""));
        var pinyin = named.flatMap(DonorFact.Named::pinyin).map(told -> Pinyin.told(name, told)).orElseGet(() -> Pinyin.of(name));
        var set = last(facts, DonorFact.StatusSet.class, row.value2());
        var until = set.isPresent() ? set.get().until() : day(donor, "status_until");
        sql.update(DONOR)
                .set(DONOR.NAME, name).set(DONOR.PINYIN, pinyin.spoken()).set(DONOR.SOUNDS, pinyin.sounds())
                .set(DONOR.STATUS, set.map(DonorFact.StatusSet::status).orElse(donor.status()).name())
                .set(DONOR.STATUS_UNTIL, DSL.val(until.orElse(null), DONOR.STATUS_UNTIL))
                .set(DONOR.LAST_CONTACT, DSL.val(lastContact(donor, facts).orElse(null), DONOR.LAST_CONTACT))
                .where(DONOR.ID.eq(id)).execute();
    }

    /// The latest of the registry's word and ours.
    private static Optional<LocalDate> lastContact(RegistryDonor donor, List<Fact> facts) {
        var ours = facts.stream().map(Fact::what).filter(DonorFact.ContactConfirmed.class::isInstance)
                .map(what -> ((DonorFact.ContactConfirmed) what).on());
        return Stream.concat(day(donor, "contact_on").stream(), ours).max(LocalDate::compareTo);
    }

    private static <T extends DonorFact> Optional<T> last(List<Fact> facts, Class<T> kind, long after) {
        return facts.reversed().stream().filter(fact -> fact.clock() > after).map(Fact::what)
                .filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Optional<LocalDate> day(RegistryDonor donor, String column) {
        try {
            return Optional.ofNullable(donor.more().get(column)).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
