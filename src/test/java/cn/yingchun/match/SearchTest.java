package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Cancelled;
import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.Sign;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.match.rank.Criterion;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.rank.Ranking;
import cn.yingchun.match.rank.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a match list holds and in which order.
class SearchTest {
    private static final HaplotypeTable TABLE = People.table("made up", """
            A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.04
            A*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01,X,0.03
            A*11:01~C*03:04~B*13:01~DRB1*12:01~DQB1*03:01,X,0.01
            A*02:06~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.01
            """);
    private static final String PATIENT =
            "A*02:07+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the same typing                       | A*02:07+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01 | 10/10 | 0
            one allele of the family              | A*02:06+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01 | 9/10  | 0
            first field only                      | A*02:XX+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01 | 10/10 | 1
            C and DQB1 not typed                  | A*02:07+A*11:01^B*46:01+B*13:01^DRB1*09:01+DRB1*12:02                                       | 10/10 | 4
            a family nobody has listed            | A*02:07+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*02:01 | 9/10  | 0
            an allele the table does not have     | A*02:999+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01| 9/10  | 0
            """)
    void aDonorIsClassedByTheMostThatCanMatch(String what, String donor, String matchClass, int potential) {
        var hits = People.search(TABLE, List.of(People.donor("D", donor)), PATIENT).hits();
        assertThat(hits).as(what).hasSize(1);
        assertThat(hits.getFirst().matchClass()).isEqualTo(matchClass);
        assertThat(hits.getFirst().potential()).isEqualTo(potential);
    }

    @Test
    void aDonorBelowTheMinimumIsNotListed() {
        var donor = People.donor("D", PATIENT.replace("B*46:01+B*13:01", "B*40:01+B*40:01").replace("DRB1*09:01", "DRB1*15:01"));
        assertThat(People.search(TABLE, List.of(donor), PATIENT).hits()).isEmpty();
    }

    @Test
    void aDonorTheTableCannotExplainIsClassedAndSaysSo() {
        var odd = People.donor("ODD", "A*02:XX+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*09:01");
        var hit = People.search(TABLE, List.of(odd), PATIENT).hits().getFirst();
        assertThat(hit.matchClass()).isEqualTo("9/10");
        assertThat(hit.chance()).isEqualTo(new Hit.Chance(0, 0, 0, Explained.NOT, ""));
        assertThat(hit.at(Locus.A).chance()).isEmpty();
        assertThat(SearchLines.line(hit)).contains("\tnot").contains("9/10");
    }

    @Test
    void whereNothingIsOpenTheTypingItselfIsTheAnswer() {
        var rare = PATIENT.replace("A*02:07", "A*02:999");
        var hit = People.search(TABLE, List.of(People.donor("D", rare)), PATIENT).hits().getFirst();
        assertThat(hit.chance()).isEqualTo(new Hit.Chance(0, 1, 0, Explained.BY_TYPING, ""));
    }

    @Test
    void anUnlistedPatientMeetsTheSameUnlistedDonor() {
        var rare = PATIENT.replace("A*02:07", "A*02:999");
        var answer = People.search(TABLE, List.of(People.donor("D", rare)), rare);
        assertThat(answer.hits().getFirst().chance().p0()).isEqualTo(1);
        assertThat(answer.remarks()).extracting(Remark::key).contains("match.remark.unlisted");
    }

    @Test
    void betterClassesComeFirstThenMoreLikelyOnesThenTheYounger() {
        var donors = List.of(
                donor("nine", PATIENT.replace("A*02:07", "A*02:06"), 2000, Cmv.N),
                donor("unlikely", PATIENT.replace("DRB1*12:02", "DRB1*12:XX").replace("A*02:07", "A*02:XX"), 2000, Cmv.N),
                donor("older", PATIENT, 1980, Cmv.N),
                donor("younger", PATIENT, 1999, Cmv.N));
        assertThat(order(donors, Ranking.usual())).containsExactly("younger", "older", "unlikely", "nine");
    }

    @Test
    void theOrderCanBeChangedByTheCoordinator() {
        var donors = List.of(donor("young", PATIENT, 2000, Cmv.P), donor("negative", PATIENT, 1980, Cmv.N));
        var wish = new Wish(Cmv.N, "A+", Optional.empty());
        assertThat(order(donors, Ranking.usual().with(wish))).containsExactly("young", "negative");
        assertThat(order(donors, new Ranking(List.of(Criterion.CMV, Criterion.AGE), wish))).containsExactly("negative", "young");
    }

    @Test
    void whyOneStandsAboveAnotherIsOneSentence() {
        var donors = List.of(donor("young", PATIENT, 2000, Cmv.P), donor("old", PATIENT, 1980, Cmv.N),
                donor("nine", PATIENT.replace("A*02:07", "A*02:06"), 2000, Cmv.N));
        var hits = People.search(TABLE, donors, PATIENT).hits();
        var age = Why.above(hits.get(0), hits.get(1), Ranking.usual());
        assertThat(Words.EN.say(age.key(), age.arguments().toArray())).isEqualTo("young comes first: 26 years old, old is 46");
        assertThat(Why.above(hits.get(1), hits.get(2), Ranking.usual()).key()).isEqualTo("match.why.class");
    }

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource({"age, young", "sex, woman", "abo, woman", "weight, old", "cmv, old"})
    void aFilterTakesAwayWhoIsNotWanted(String filter, String left) {
        var donors = List.of(person("young", Sex.M, "A+", 2000, Cmv.P, 60), person("old", Sex.M, "A+", 1980, Cmv.N, 90),
                person("woman", Sex.F, "O+", 1980, Cmv.P, 60));
        var wanted = switch (filter) {
            case "age" -> new DonorFilter(18, 30, Optional.empty(), Set.of(), Optional.empty(), 0, false);
            case "sex" -> new DonorFilter(0, 0, Optional.of(Sex.F), Set.of(), Optional.empty(), 0, false);
            case "abo" -> new DonorFilter(0, 0, Optional.empty(), Set.of("O"), Optional.empty(), 0, false);
            case "weight" -> new DonorFilter(0, 0, Optional.empty(), Set.of(), Optional.empty(), 80, false);
            default -> new DonorFilter(0, 0, Optional.empty(), Set.of(), Optional.of(Cmv.N), 0, false);
        };
        var answer = new DonorSearch(People.index(TABLE, donors))
                .search(People.question(TABLE, PATIENT).filtered(wanted), () -> false);
        assertThat(answer.hits()).extracting(Hit::donor).containsExactly(left);
        assertThat(answer.found()).isEqualTo(1);
    }

    @Test
    void onlyTheBestAreListedButAllAreCounted() {
        var donors = List.of(donor("a", PATIENT, 1990, Cmv.N), donor("b", PATIENT, 1995, Cmv.N),
                donor("c", PATIENT.replace("A*02:07", "A*02:06"), 1995, Cmv.N));
        var answer = new DonorSearch(People.index(TABLE, donors)).search(People.question(TABLE, PATIENT).listing(1), () -> false);
        assertThat(answer.hits()).extracting(Hit::donor).containsExactly("b");
        assertThat(answer.byClass()).containsExactly(2, 1, 0);
        assertThat(answer.lookedAt()).isEqualTo(3);
    }

    @Test
    void lociThatDoNotCountAreOnlyShown() {
        var donor = People.donor("D", PATIENT.replace("DQB1*03:03+DQB1*03:01", "DQB1*06:01+DQB1*06:01"));
        var question = People.question(TABLE, PATIENT).counting(List.of(Locus.A, Locus.B, Locus.C, Locus.DRB1), 8);
        var hit = new DonorSearch(People.index(TABLE, List.of(donor))).search(question, () -> false).hits().getFirst();
        assertThat(hit.matchClass()).isEqualTo("8/8");
        assertThat(hit.at(Locus.DQB1).counted()).isFalse();
        assertThat(hit.at(Locus.DQB1).signs().first()).isEqualTo(Sign.ANTIGEN_MISMATCH);
    }

    @Test
    void aLocusMayBeHeldToFewerMismatchesThanTheRest() {
        var donor = People.donor("D", PATIENT.replace("A*02:07", "A*02:06"));
        var search = new DonorSearch(People.index(TABLE, List.of(donor)));
        var question = People.question(TABLE, PATIENT);
        assertThat(search.search(question.limited(Map.of(Locus.A, 1)), () -> false).hits()).hasSize(1);
        assertThat(search.search(question.limited(Map.of(Locus.A, 0)), () -> false).hits()).isEmpty();
    }

    @Test
    void preparingChangesNoAnswer() {
        var index = People.index(TABLE, List.of(People.donor("D", PATIENT.replace("A*02:07", "A*02:XX"))));
        var prepared = new DonorSearch(index);
        prepared.prepare(TABLE, () -> false);
        assertThat(prepared.search(People.question(TABLE, PATIENT), () -> false).hits())
                .isEqualTo(new DonorSearch(index).search(People.question(TABLE, PATIENT), () -> false).hits());
    }

    @Test
    void withoutATableDonorsAreStillClassed() {
        var question = Question.of(People.typing(TABLE, PATIENT), Optional.empty(), People.TODAY);
        var answer = new DonorSearch(People.index(TABLE, List.of(People.donor("D", PATIENT.replace("A*02:07", "A*02:XX")))))
                .search(question, () -> false);
        assertThat(answer.hits().getFirst().matchClass()).isEqualTo("10/10");
        assertThat(answer.remarks()).extracting(Remark::key).contains("match.remark.no-table");
    }

    @Test
    void aCancelledSearchStopsWithNothing() {
        var search = new DonorSearch(People.index(TABLE, List.of(People.donor("D", PATIENT))));
        assertThatThrownBy(() -> search.search(People.question(TABLE, PATIENT), () -> true)).isInstanceOf(Cancelled.class);
        assertThat(search.search(People.question(TABLE, PATIENT), () -> false).hits()).hasSize(1);
    }

    @Test
    void aModelledTableIsNamedOnEveryResult() {
        var modelled = People.table("Han", "# modelled\nA*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.04");
        var answer = People.search(modelled, List.of(), PATIENT.replace("A*11:01", "A*02:07"));
        assertThat(answer.remarks()).extracting(Remark::key).contains("match.remark.modelled");
        assertThat(answer.table()).isEqualTo("Han");
    }

    @Test
    void aLineOfTheListHasAllColumns() {
        var hit = People.search(TABLE, List.of(People.donor("D", PATIENT)), PATIENT).hits().getFirst();
        assertThat(SearchLines.line(hit)).isEqualTo(
                "1\tD\t10/10\t10\t0\t1\t0\t0\t1\t1\t1\t1\t1\t0\t0\t31\tM\tA+\tN\t70\tAV\tby-table");
        assertThat(SearchLines.header().split("\t")).hasSameSizeAs(SearchLines.line(hit).split("\t"));
    }

    private static List<String> order(List<RegistryDonor> donors, Ranking ranking) {
        return new DonorSearch(People.index(TABLE, donors)).search(People.question(TABLE, PATIENT).ranked(ranking), () -> false)
                .hits().stream().map(Hit::donor).toList();
    }

    private static RegistryDonor donor(String code, String gl, int born, Cmv cmv) {
        return new RegistryDonor(code, Sex.M, LocalDate.of(born, 1, 1), "A+", cmv, 70, People.donor(code, gl).hla(), Availability.AV, Map.of());
    }

    private static RegistryDonor person(String code, Sex sex, String abo, int born, Cmv cmv, int weight) {
        return new RegistryDonor(code, sex, LocalDate.of(born, 1, 1), abo, cmv, weight, People.donor(code, PATIENT).hla(),
                Availability.AV, Map.of());
    }
}
