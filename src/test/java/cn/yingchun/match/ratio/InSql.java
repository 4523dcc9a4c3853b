package cn.yingchun.match.ratio;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import cn.yingchun.hla.read.TypingReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The same search left to the database: locus typings by number, their groups in a table, one statement a patient.
///
/// In memory, plain, with the result cache off; a file under AES is two to three times slower.
final class InSql implements AutoCloseable {
    /// The most alleles that each locus typing can match.
    private static final String MOST = """
            insert into most
            with fits as (
              select s.typing typing, s.side side, max(case when w.side = 1 then 1 else 0 end) f1, max(case when w.side = 2 then 1 else 0 end) f2
              from wanted w join side s on s.name = w.name group by s.typing, s.side)
            select t.typing, greatest(
                coalesce(max(case when side = 1 then f1 end), 0) + coalesce(max(case when side = 2 then f2 end), 0),
                coalesce(max(case when side = 1 then f2 end), 0) + coalesce(max(case when side = 2 then f1 end), 0))
            from fits t group by t.typing
            """;

    private final Connection connection = DriverManager.getConnection(
            "jdbc:h2:mem:ratio;OPTIMIZE_REUSE_RESULTS=0;LAZY_QUERY_EXECUTION=1");
    private final TypingReader reader;
    private final Catalogue catalogue;
    private final Map<String, Integer> typings = new HashMap<>();
    private final PreparedStatement donor;
    private final PreparedStatement side;

    InSql(TypingReader reader, Catalogue catalogue) throws SQLException {
        this.reader = reader;
        this.catalogue = catalogue;
        run("create table donor (id int, " + Locus.SEARCHED.stream().map(locus -> locus + " int").collect(Collectors.joining(", ")) + ")");
        run("create table side (typing int, side int, name varchar)");
        run("create table most (typing int primary key, most int)");
        run("create table wanted (locus varchar, side int, name varchar)");
        donor = connection.prepareStatement("insert into donor values (?, ?, ?, ?, ?, ?)");
        side = connection.prepareStatement("insert into side values (?, ?, ?)");
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void take(PracticeRegistry registry, int donors) throws SQLException {
        for (int number = 1; number <= donors; number++) {
            var one = registry.donor(number);
            donor.setInt(1, number);
            for (int level = 0; level < Locus.SEARCHED.size(); level++) {
                donor.setInt(level + 2, typing(Locus.SEARCHED.get(level), one));
            }
            donor.addBatch();
            if (number % 5_000 == 0) {
                donor.executeBatch();
            }
        }
        donor.executeBatch();
        run("create index side_by_name on side (name, typing)");
    }

    private int typing(Locus locus, RegistryDonor one) throws SQLException {
        var place = RegistryDonor.LOCI.indexOf(locus.name());
        var text = locus + " " + one.text(place, 0) + " " + one.text(place, 1);
        var known = typings.get(text);
        if (known != null) {
            return known;
        }
        var read = one.text(place, 0).isEmpty() ? Optional.<LocusTyping>empty()
                : reader.locus(locus, one.text(place, 0), one.text(place, 1)).typing();
        var number = read.isEmpty() ? 0 : typings.size() + 1;
        typings.put(text, number);
        if (read.isPresent()) {
            put(number, 1, names(locus, read.get().expressed().first(), false));
            put(number, 2, names(locus, read.get().expressed().second(), false));
        }
        return number;
    }

    private void put(int typing, int which, List<String> names) throws SQLException {
        for (var name : names) {
            side.setInt(1, typing);
            side.setInt(2, which);
            side.setString(3, name);
            side.addBatch();
        }
        side.executeBatch();
    }

    private List<String> names(Locus locus, AlleleSet set, boolean patient) {
        var names = new ArrayList<String>();
        for (var allele : set.alleles()) {
            catalogue.matchedAs(allele).ifPresent(group -> {
                names.add(locus + group);
                if (patient) {
                    names.add(locus + " family " + allele.family());
                }
            });
        }
        set.families().forEach(family -> names.add(locus + " family " + family));
        return names;
    }

    /// All donors with at least so many possible matches, handed over one by one.
    ///
    /// @return how many of each class there are, ten of ten first
    List<Integer> find(Typing patient, int least) throws SQLException {
        run("truncate table wanted");
        try (var row = connection.prepareStatement("insert into wanted values (?, ?, ?)")) {
            for (var locus : Locus.SEARCHED) {
                var sides = patient.at(locus).orElseThrow().expressed();
                for (int which = 1; which <= 2; which++) {
                    for (var name : names(locus, which == 1 ? sides.first() : sides.second(), true)) {
                        row.setString(1, locus.name());
                        row.setInt(2, which);
                        row.setString(3, name);
                        row.addBatch();
                    }
                }
            }
            row.executeBatch();
        }
        run("truncate table most");
        run(MOST);
        var classes = new Integer[11 - least];
        Arrays.fill(classes, 0);
        try (var statement = connection.createStatement(); var result = statement.executeQuery(query(least))) {
            while (result.next()) {
                classes[10 - result.getInt(2)]++;
            }
        }
        return List.of(classes);
    }

    private static String query(int least) {
        var joins = Locus.SEARCHED.stream().map(locus -> "left join most m_%1$s on m_%1$s.typing = d.%1$s".formatted(locus))
                .collect(Collectors.joining("\n"));
        var sum = Locus.SEARCHED.stream().map(locus -> "case when d.%1$s = 0 then 2 else coalesce(m_%1$s.most, 0) end".formatted(locus))
                .collect(Collectors.joining(" + "));
        return "select id, matches from (select d.id, " + sum + " matches from donor d\n" + joins + ") where matches >= " + least;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
