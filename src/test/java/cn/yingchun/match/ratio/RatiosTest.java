package cn.yingchun.match.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.Typing;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.match.Answer;
import cn.yingchun.match.DonorIndex;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Explained;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.match.bench.Patients;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The same question asked four ways over the same donors in one run: of the index (exact probabilities and the ranked list), of
/// the database alone and pair by pair over strings (both only who can match), and of kept lists of genotypes (only the
/// probabilities). The first three must agree on the number of donors of each class, the last on the probabilities of all who are listed.
class RatiosTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LEAST = 8;
    private static final int AT_ONCE = 20_000;

    private final HaplotypeTable table = Reference.builtIn().table();
    private final ShortList names = new ShortList(table.alleles());
    private final TypingReader reader = new TypingReader(names);
    private final PracticeRegistry registry = new PracticeRegistry(table, 1, TODAY);

    @Test
    void fourWaysAgreeOnFiveThousandDonors() throws SQLException {
        compare(5_000, 2, 2);
    }

    @Test
    @Tag("soak")
    void fourWaysAgreeOnMillionsOfDonors() throws SQLException {
        compare(Integer.getInteger("yingchun.ratio.donors", 3_000_000), 60, 3);
    }

    /// @param patients  asked of the index, whose median counts
    /// @param otherwise how many of them are asked the other ways, whose median counts
    private void compare(int donors, int patients, int otherwise) throws SQLException {
        var asked = Patients.FIVE_LOCI.draw(table, patients, 99).stream().map(text -> reader.gl(text).typing()).toList();
        var answers = new ArrayList<Answer>();
        var index = index(donors, asked, answers);
        var some = asked.subList(0, otherwise);
        inSql(donors, some, answers, index);
        inStrings(donors, some, answers, index);
        inLists(donors, some, answers, index);
    }

    private long index(int donors, List<Typing> patients, List<Answer> answers) {
        var builder = DonorIndex.builder(reader, names);
        registry.each(donors, builder::add);
        var search = new DonorSearch(builder.build());
        search.prepare(table, () -> false);
        var spent = new ArrayList<Long>();
        for (int round = 0; round < 5; round++) {
            spent.clear();
            answers.clear();
            for (var patient : patients) {
                var question = Question.of(patient, Optional.of(table), TODAY);
                var began = cpu();
                answers.add(search.search(question, () -> false));
                spent.add(cpu() - began);
            }
        }
        return say("index, with probabilities and list", spent, 0);
    }

    private void inSql(int donors, List<Typing> patients, List<Answer> answers, long index) throws SQLException {
        try (var sql = new InSql(reader, names)) {
            sql.take(registry, donors);
            var spent = new ArrayList<Long>();
            for (int one = 0; one < patients.size(); one++) {
                var began = cpu();
                var classes = sql.find(patients.get(one), LEAST);
                spent.add(cpu() - began);
                assertThat(classes).isEqualTo(answers.get(one).byClass());
            }
            say("database alone", spent, index);
        }
    }

    private void inStrings(int donors, List<Typing> patients, List<Answer> answers, long index) {
        var strings = new StringsPerPair(reader, names);
        var spent = new Long[patients.size()];
        Arrays.fill(spent, 0L);
        var classes = new int[patients.size()][11 - LEAST];
        for (int from = 1; from <= donors; from += AT_ONCE) {
            var some = new ArrayList<RegistryDonor>();
            for (int number = from; number < from + AT_ONCE && number <= donors; number++) {
                some.add(registry.donor(number));
            }
            for (int one = 0; one < classes.length; one++) {
                var began = cpu();
                strings.find(patients.get(one), some, classes[one]);
                spent[one] += cpu() - began;
            }
        }
        for (int one = 0; one < classes.length; one++) {
            assertThat(classes[one]).containsExactly(answers.get(one).byClass().stream().mapToInt(Integer::intValue).toArray());
        }
        say("strings, pair by pair", List.of(spent), index);
    }

    private void inLists(int donors, List<Typing> patients, List<Answer> answers, long index) {
        var lists = new GenotypeLists(table, reader);
        registry.each(donors, lists::take);
        var spent = new ArrayList<Long>();
        for (int one = 0; one < patients.size(); one++) {
            var began = cpu();
            var chances = lists.find(patients.get(one));
            spent.add(cpu() - began);
            var told = answers.get(one).hits().stream().filter(hit -> hit.chance().explained() == Explained.BY_TABLE).toList();
            assertThat(told).isNotEmpty().allSatisfy(hit ->
                    assertThat(new double[] {hit.chance().p0(), hit.chance().p1(), hit.chance().p2()})
                            .containsExactly(lists.of(registry.donor(Integer.parseInt(hit.donor().substring(2))), chances), within(1e-12)));
        }
        say("kept lists of genotypes, one comparison a typing", spent, index);
    }

    private static long say(String way, List<Long> nanos, long index) {
        var median = nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
        System.out.printf("ratio: %s: %.2f ms CPU%s%n", way, median / 1e6, index == 0 ? "" : ", %.0f times the index".formatted((double) median / index));
        return median;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
