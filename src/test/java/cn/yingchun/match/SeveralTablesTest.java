package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.hla.read.TypingReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Patients and donors of different people, each judged by the haplotype table of registry and ethnicity.
class SeveralTablesTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Pool NORTH = new Pool("CMDP", "north");
    private static final Pool SOUTH = new Pool("CMDP", "south");
    private static final String ONE = "A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03";
    private static final String TWO = "A*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01";
    private static final String TWINS = "A*02:07+A*11:01^C*01:02+C*03:04^B*46:01+B*13:01^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01";

    @Property(tries = 100)
    void probabilitiesOfAPatientAndADonorOfDifferentPeopleEqualThePlainWay(@ForAll long seed) {
        var random = new Random(seed);
        var north = People.table(random, 12).of(NORTH);
        var south = People.table(random, 9).of(SOUTH);
        var patient = People.person(random.nextBoolean() ? north : south, random);
        var donors = Map.of("N", People.person(north, random), "S", People.person(south, random), "X", People.person(north, random));
        var pools = Map.of("N", NORTH, "S", SOUTH, "X", SOUTH);
        var sets = new HaplotypeSets(List.of(north, south));
        var search = new DonorSearch(index(sets, donors.keySet().stream().map(code -> of(pools.get(code), code, donors.get(code))).toList()));
        var reader = reader(sets);
        var question = Question.of(reader.gl(patient).typing(), sets, People.TODAY).from(NORTH);
        for (var hit : search.search(question, () -> false).hits()) {
            var plain = new Twin(north, hit.donor().equals("N") ? north : south)
                    .of(reader.gl(patient).typing(), reader.gl(donors.get(hit.donor())).typing());
            if (plain.patientTotal() > 0 && plain.donorTotal() > 0) {
                assertThat(new double[] {hit.chance().p0(), hit.chance().p1(), hit.chance().p2()}).as(hit.donor() + " for " + patient + " " + donors)
                        .containsExactly(new double[] {plain.chance()[0], plain.chance()[1], plain.chance()[2]}, EXACT);
                assertThat(hit.chance().explained()).isEqualTo(Explained.BY_TABLE);
            }
        }
    }

    @Test
    void everyHitSaysTheTableOfItsDonor() {
        var answer = search().search(question(), () -> false);
        assertThat(answer.hits()).extracting(Hit::donor, hit -> hit.chance().table())
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("N", "northern"), org.assertj.core.groups.Tuple.tuple("S", "southern"));
        assertThat(answer.table()).isEqualTo("northern + southern");
    }

    @Test
    void onlyDonorsOfSomeRegistriesAreLookedAtWhereThatIsAsked() {
        var all = search();
        assertThat(all.index().registries()).containsExactly("CMDP");
        assertThat(all.search(question().in(java.util.Set.of("cmdp")), () -> false).hits()).hasSize(2);
        var none = all.search(question().in(java.util.Set.of("DKMS")), () -> false);
        assertThat(none.hits()).isEmpty();
        assertThat(none.lookedAt()).isZero();
    }

    @Test
    void theWorkingOutNamesBothTables() {
        var report = search().explain(question(), "S", () -> false).orElseThrow();
        assertThat(report.table()).isEqualTo("northern");
        assertThat(report.theirs()).isEqualTo("southern");
        assertThat(report.crossings()).isNotEmpty();
    }

    @Test
    void aDonorForWhomNoTableIsIsClassedAndTheResultSaysSo() {
        var sets = sets();
        var search = new DonorSearch(index(sets, List.of(of(new Pool("ZKRD", ""), "Z", TWINS.replace("A*11:01", "A*11:XX")))));
        var answer = search.search(question(), () -> false);
        assertThat(answer.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.matchClass()).isEqualTo("10/10");
            assertThat(hit.chance().explained()).isEqualTo(Explained.NOT);
        });
        assertThat(answer.remarks()).anyMatch(remark -> remark.key().equals("match.remark.no-table-for-some"));
    }

    @Test
    void aDonorWhoTurnsOutToBeOfOtherPeopleIsJudgedByTheirTableAtOnce() {
        var search = search();
        search.use(search.index().with(List.of(of(SOUTH, "N", TWINS.replace("A*11:01", "A*11:XX"))), List.of()));
        assertThat(search.search(question(), () -> false).hits()).extracting(hit -> hit.chance().table()).containsOnly("southern");
    }

    @Test
    void anIndexThatWasKeptStillKnowsItsPeople() throws IOException {
        var index = search().index();
        var kept = new ByteArrayOutputStream();
        index.write(kept);
        var names = names(sets());
        var again = DonorIndex.read(new TypingReader(names), names, new ByteArrayInputStream(kept.toByteArray())).orElseThrow();
        assertThat(new DonorSearch(again).search(question(), () -> false).table()).isEqualTo("northern + southern");
    }

    private static DonorSearch search() {
        var open = TWINS.replace("A*11:01", "A*11:XX");
        return new DonorSearch(index(sets(), List.of(of(NORTH, "N", open), of(SOUTH, "S", open))));
    }

    private static Question question() {
        return Question.of(reader(sets()).gl(TWINS).typing(), sets(), People.TODAY).from(NORTH);
    }

    private static HaplotypeSets sets() {
        return new HaplotypeSets(List.of(People.table("northern", ONE + ",X,0.5\n" + TWO + ",X,0.1").of(NORTH),
                People.table("southern", TWO + ",X,0.5\n" + ONE + ",X,0.2").of(SOUTH)));
    }

    private static ShortList names(HaplotypeSets sets) {
        return new ShortList(sets.tables().stream().map(HaplotypeTable::alleles).flatMap(java.util.Set::stream)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new)));
    }

    private static TypingReader reader(HaplotypeSets sets) {
        return new TypingReader(names(sets));
    }

    private static DonorIndex index(HaplotypeSets sets, List<RegistryDonor> donors) {
        var builder = DonorIndex.builder(reader(sets), names(sets));
        donors.forEach(builder::add);
        return builder.build();
    }

    private static RegistryDonor of(Pool pool, String code, String gl) {
        var donor = People.donor(code, gl);
        return new RegistryDonor(code, donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), donor.weightKg(), donor.hla(),
                donor.status(), Map.of("registry", pool.registry(), "ethnicity", pool.ethnicity()));
    }
}
