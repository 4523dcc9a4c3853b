package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.match.explain.PairReport;
import cn.yingchun.match.explain.PairReport.Crossing;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The working-out of one pair agrees with the line in the list.
class ExplainTest {
    @Property(tries = 30)
    void sharesOfCombinationsAddUpToTheProbabilitiesOfTheList(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 5);
        var patient = People.person(table, random);
        var search = new DonorSearch(People.index(table, List.of(People.donor("D", People.person(table, random)))));
        var report = search.explain(People.question(table, patient), "D", () -> false).orElseThrow();
        if (report.patient().orElseThrow().count() * report.offered().orElseThrow().count() <= 25 && report.hit().isPresent()) {
            assertThat(sum(report, 0)).isCloseTo(report.hit().get().chance().p0(), within(1e-12));
            assertThat(sum(report, 1)).isCloseTo(report.hit().get().chance().p1(), within(1e-12));
        }
    }

    @Test
    void everyLocusTellsWhatBothSidesWereMatchedAs() {
        var table = People.table("t", "A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,1");
        var search = new DonorSearch(People.index(table, List.of(People.donor("D", "A*02:07+A*02:XX^B*46:01+B*46:01"))));
        var report = search.explain(People.question(table, "A*02:07+A*02:06^B*46:01+B*46:01"), "D", () -> false).orElseThrow();
        var a = report.loci().getFirst();
        assertThat(a.donor().texts()).containsExactly("A*02:07", "A*02:XX");
        assertThat(a.patient().first()).containsExactly("02:07");
        assertThat(a.donor().second()).contains("02:XX", "02:07");
        assertThat(a.shared()).containsExactly("02:07");
        assertThat(report.loci().get(3).donor().texts()).isEmpty();
    }

    @Test
    void aDonorBelowTheMinimumIsExplainedToo() {
        var table = People.table("t", "A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,1\nA*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01,X,1");
        var search = new DonorSearch(People.index(table, List.of(People.donor("D", "A*11:01+A*11:01^B*13:01+B*13:01"))));
        var report = search.explain(People.question(table, "A*02:07+A*02:07^B*46:01+B*46:01"), "D", () -> false).orElseThrow();
        assertThat(report.hit()).isEmpty();
        assertThat(report.crossings()).first().extracting(Crossing::mismatches).isEqualTo(10);
    }

    @Test
    void nobodyIsExplainedWhoIsNotInTheIndex() {
        var table = People.table("t", "A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,1");
        assertThat(new DonorSearch(People.index(table, List.of())).explain(People.question(table, "A*02:07+A*02:07"), "D", () -> false)).isEmpty();
    }

    private static double sum(PairReport report, int mismatches) {
        return report.crossings().stream().filter(crossing -> crossing.mismatches() == mismatches).mapToDouble(Crossing::share).sum();
    }
}
