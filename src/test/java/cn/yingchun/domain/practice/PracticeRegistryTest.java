package cn.yingchun.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PracticeRegistryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private HaplotypeTable table;

    @BeforeEach
    void makeATable() throws IOException {
        table = HaplotypeReader.read("made up", new StringReader("""
                # modelled: for this test
                hap,pop,freq
                A*30:01~C*06:02~B*13:02~DRB1*07:01~DQB1*02:02,H,0.3
                A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,H,0.6
                A*33:03~C*03:02~B*58:01~DRB1*03:01~DQB1*02:01,H,0.1
                """));
    }

    @Test
    void sameSeedGivesTheSameDonors() {
        assertThat(donors(7, 200)).isEqualTo(donors(7, 200));
        assertThat(donors(7, 200)).isNotEqualTo(donors(8, 200));
    }

    @Test
    void aLargerRegistryBeginsWithTheSameDonors() {
        assertThat(donors(7, 300).subList(0, 100)).isEqualTo(donors(7, 100));
    }

    @Test
    void theTableDecidesHowOftenAnAlleleIsSeen() {
        var shown = donors(3, 20_000).stream().flatMap(donor -> List.of(donor.text(1, 0), donor.text(1, 1).isEmpty() ? donor.text(1, 0) : donor.text(1, 1)).stream())
                .filter(text -> text.startsWith("B*") && !text.endsWith("XX")).toList();
        var common = shown.stream().filter("B*46:01"::equals).count();
        assertThat((double) common / shown.size()).isCloseTo(0.6, within(0.02));
    }

    @Test
    void threeOfTenDonorsShowOnlyFirstFieldsOfABDrb1() {
        assertThat(share(donor -> donor.text(0, 0).endsWith("XX") && donor.text(2, 0).isEmpty() && donor.text(4, 0).isEmpty()
                && donor.text(3, 0).endsWith("XX"))).isCloseTo(0.30, within(0.03));
    }

    @Test
    void bloodGroupsAreSpreadAsAmongHan() {
        assertThat(share(donor -> donor.abo().startsWith("O"))).isCloseTo(0.33 * 0.92, within(0.02));
        assertThat(share(donor -> donor.sex() == Sex.M)).isCloseTo(0.58, within(0.02));
    }

    @Test
    void everyDonorIsOfAgeAndWithinTheRegistrysLimit() {
        assertThat(donors(5, 5_000)).allSatisfy(donor ->
                assertThat(donor.birthDate().until(TODAY).getYears()).isBetween(17, 60));
    }

    @Test
    void nobodyCanTakeANameForARealOne() {
        assertThat(donors(5, 100)).allSatisfy(donor -> assertThat(donor.more().get("name")).matches("练[^0-9]{2}·[0-9]+"));
    }

    @Test
    void aLocusIsWrittenOnBothSidesOrNotAtAll() {
        assertThat(donors(5, 5_000)).allSatisfy(donor -> {
            for (int locus = 0; locus < RegistryDonor.LOCI.size(); locus++) {
                assertThat(donor.text(locus, 0).isEmpty() && !donor.text(locus, 1).isEmpty()).isFalse();
            }
        });
    }

    private double share(Predicate<RegistryDonor> kind) {
        return donors(11, 10_000).stream().filter(kind).count() / 10_000.0;
    }

    private List<RegistryDonor> donors(long seed, int count) {
        var donors = new ArrayList<RegistryDonor>();
        new PracticeRegistry(table, seed, TODAY).each(count, donors::add);
        return donors;
    }
}
