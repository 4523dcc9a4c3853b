package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

/// The search against its plain twin, which multiplies every haplotype pair with every other.
class ExactnessTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Property(tries = 60)
    void probabilitiesEqualThoseOfThePlainWay(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 12);
        var twin = new Twin(table);
        var patient = People.person(table, random);
        var people = people(table, random, 40);
        var question = People.question(table, patient).with(NullRule.HAP_E);
        var hits = byDonor(new DonorSearch(People.index(table, donors(people))).search(question, () -> false));
        people.forEach((code, gl) -> {
            var plain = twin.of(People.typing(table, patient), People.typing(table, gl));
            var hit = hits.get(code);
            if (hit == null) {
                assertThat(plain.chance()[0] + plain.chance()[1] + plain.chance()[2]).as(patient + " " + gl).isZero();
                return;
            }
            assertThat(hit.chance().explained()).isEqualTo(Explained.BY_TABLE);
            assertThat(hit.chance().p0()).as(patient + " " + gl).isCloseTo(plain.chance()[0], EXACT);
            assertThat(hit.chance().p1()).isCloseTo(plain.chance()[1], EXACT);
            assertThat(hit.chance().p2()).isCloseTo(plain.chance()[2], EXACT);
            for (int locus = 0; locus < 5; locus++) {
                assertThat(hit.at(Locus.SEARCHED.get(locus)).chance().orElseThrow()).isCloseTo(plain.loci()[locus], EXACT);
            }
        });
    }

    @Property(tries = 40)
    void theWorkingOutTellsNoOneAndTwoMismatchesOfEachLocusAsThePlainWayDoes(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 12);
        var patient = People.person(table, random);
        var people = people(table, random, 6);
        var search = new DonorSearch(People.index(table, donors(people)));
        people.forEach((code, gl) -> {
            var plain = new Twin(table).of(People.typing(table, patient), People.typing(table, gl));
            search.explain(People.question(table, patient), code, () -> false).orElseThrow().loci().forEach(locus -> {
                for (int mismatches = 0; mismatches < 3; mismatches++) {
                    assertThat(locus.chances().get(mismatches)).as(locus.locus() + " " + patient + " " + gl)
                            .isCloseTo(plain.mismatches()[Locus.SEARCHED.indexOf(locus.locus())][mismatches], EXACT);
                }
            });
        });
    }

    @Property(tries = 40)
    void bothNullRulesGiveADonorTheSameProbabilities(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 12);
        var patient = People.question(table, People.person(table, random));
        var search = new DonorSearch(People.index(table, donors(people(table, random, 60))));
        var wide = byDonor(search.search(patient.with(NullRule.HAP_E), () -> false));
        search.search(patient.with(NullRule.ATLAS), () -> false).hits().forEach(hit -> {
            assertThat(wide.get(hit.donor()).chance()).isEqualTo(hit.chance());
            assertThat(wide.get(hit.donor()).matchCount()).isGreaterThanOrEqualTo(hit.matchCount());
        });
    }

    /// Patients with alternative genotypes and phase: `A+A|A+A`, `A~B+A~B`.
    @Property(tries = 60)
    void alternativeAndPhasedGenotypesEqualThePlainWayToo(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 12);
        var twin = new Twin(table);
        var patient = People.told(table, random);
        var people = people(table, random, 30);
        var hits = byDonor(new DonorSearch(People.index(table, donors(people)))
                .search(People.question(table, patient).with(NullRule.HAP_E), () -> false));
        people.forEach((code, gl) -> {
            var plain = twin.of(People.typing(table, patient), People.typing(table, gl));
            var hit = hits.get(code);
            if (hit == null || hit.chance().explained() != Explained.BY_TABLE) {
                assertThat(plain.chance()[0] > 0 || plain.chance()[1] > 0 || plain.chance()[2] > 0).as(patient + " " + gl).isFalse();
                return;
            }
            assertThat(new double[] {hit.chance().p0(), hit.chance().p1(), hit.chance().p2()}).as(patient + " " + gl)
                    .containsExactly(new double[] {plain.chance()[0], plain.chance()[1], plain.chance()[2]}, EXACT);
        });
    }

    @Property(tries = 40)
    void patientAndDonorMayChangePlaces(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 15);
        var one = People.person(table, random);
        var other = People.person(table, random);
        assertThat(chances(table, one, other)).containsExactly(chances(table, other, one), EXACT);
    }

    @Property(tries = 40)
    void onlyRatiosOfFrequenciesCount(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 15);
        var scaled = People.table("scaled", lines(table, 12.5));
        var patient = People.person(table, random);
        var donor = People.person(table, random);
        assertThat(chances(scaled, patient, donor)).containsExactly(chances(table, patient, donor), EXACT);
    }

    @Property(tries = 40)
    void anAlleleThatNobodyCarriesChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 15);
        var patient = People.person(table, random);
        var donor = "A*02:01/A*02:07+A*11:01^B*46:01/B*13:01+B*13:02^DRB1*09:01+DRB1*12:02";
        var wider = donor.replace("A*11:01", "A*11:01/A*11:77").replace("B*13:02", "B*13:02/B*13:88");
        assertThat(chances(table, patient, wider)).containsExactly(chances(table, patient, donor), EXACT);
    }

    private static double[] chances(HaplotypeTable table, String patient, String donor) {
        var search = new DonorSearch(People.index(table, List.of(People.donor("D", donor))));
        var hits = search.search(People.question(table, patient).with(NullRule.HAP_E), () -> false).hits();
        return hits.isEmpty() ? new double[3]
                : new double[] {hits.getFirst().chance().p0(), hits.getFirst().chance().p1(), hits.getFirst().chance().p2()};
    }

    private static String lines(HaplotypeTable table, double factor) {
        return table.haplotypes().stream().map(haplotype -> haplotype.alleles().stream().map(String::valueOf)
                .collect(Collectors.joining("~")) + ",X," + haplotype.frequency() * factor).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> people(HaplotypeTable table, Random random, int count) {
        var people = new HashMap<String, String>();
        for (int number = 0; number < count; number++) {
            people.put("D" + number, People.person(table, random));
        }
        return people;
    }

    private static List<RegistryDonor> donors(Map<String, String> people) {
        var donors = new ArrayList<RegistryDonor>();
        people.forEach((code, gl) -> donors.add(People.donor(code, gl)));
        return donors;
    }

    private static Map<String, Hit> byDonor(Answer answer) {
        return answer.hits().stream().collect(Collectors.toMap(Hit::donor, hit -> hit));
    }
}
