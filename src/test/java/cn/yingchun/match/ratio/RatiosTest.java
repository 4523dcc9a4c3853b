package cn.yingchun.match.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.match.DonorIndex;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.match.bench.Patients;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The same question asked three ways over the same donors in one run: of the index (with exact probabilities and the
/// ranked list), of the database alone, and pair by pair over strings (both only how many can match). All must agree on
/// how many donors there are.
class RatiosTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LEAST = 8;

    @Test
    void threeWaysFindAsManyDonorsOfFiveThousand() throws SQLException {
        compare(5_000, 2);
    }

    @Test
    @Tag("soak")
    void threeWaysFindAsManyDonorsOfMillions() throws SQLException {
        compare(Integer.getInteger("yingchun.ratio.donors", 3_000_000), 60);
    }

    private static void compare(int count, int patients) throws SQLException {
        var table = Reference.builtIn().table();
        var names = new ShortList(table.alleles());
        var reader = new TypingReader(names);
        var donors = new ArrayList<RegistryDonor>();
        new PracticeRegistry(table, 1, TODAY).each(count, donors::add);
        var builder = DonorIndex.builder(reader, names);
        donors.forEach(builder::add);
        var search = new DonorSearch(builder.build());
        search.prepare(table, () -> false);
        var asked = Patients.FIVE_LOCI.draw(table, patients, 99);
        var index = index(search, asked, reader);
        var first = reader.gl(asked.getFirst()).typing();
        try (var sql = new InSql(reader, names)) {
            sql.take(donors);
            var began = cpu();
            assertThat(sql.count(first, LEAST)).isEqualTo(index.foundForFirst);
            say("database alone, one patient", cpu() - began, index.median);
        }
        var began = cpu();
        assertThat(new StringsPerPair(reader, names).count(first, donors, LEAST)).isEqualTo(index.foundForFirst);
        say("strings, pair by pair, one patient", cpu() - began, index.median);
    }

    private record Asked(long median, int foundForFirst) {}

    private static Asked index(DonorSearch search, List<String> patients, TypingReader reader) {
        var spent = new ArrayList<Long>();
        var found = new ArrayList<Integer>();
        for (int round = 0; round < 4; round++) {
            spent.clear();
            for (var patient : patients) {
                var question = Question.of(reader.gl(patient).typing(), Optional.of(Reference.builtIn().table()), TODAY);
                var began = cpu();
                found.add(search.search(question, () -> false).found());
                spent.add(cpu() - began);
            }
        }
        var median = spent.stream().sorted().skip(spent.size() / 2).findFirst().orElseThrow();
        say("index, with probabilities and list", median, median);
        return new Asked(median, found.getFirst());
    }

    private static void say(String way, long nanos, long index) {
        System.out.printf("ratio: %s: %.2f ms CPU, %.0f times the index%n", way, nanos / 1e6, (double) nanos / index);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
