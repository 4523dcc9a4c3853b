package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// Donors that come, are typed anew and go, without the index being built again.
class DonorIndexTest {
    private static final HaplotypeTable TABLE = People.table(new Random(5), 15);
    private static final String PATIENT = gl(0);

    @Property(tries = 30)
    void aChangedIndexFindsWhatAFreshOneFinds(@ForAll long seed) {
        var random = new Random(seed);
        var current = new TreeMap<String, RegistryDonor>();
        var index = People.index(TABLE, List.of());
        for (int step = 0; step < 6; step++) {
            var changed = new ArrayList<RegistryDonor>();
            for (int number = 0; number < 12; number++) {
                var donor = People.donor("D" + random.nextInt(40), People.person(TABLE, random));
                changed.removeIf(other -> other.code().equals(donor.code()));
                changed.add(donor);
            }
            var gone = List.of("D" + (40 + random.nextInt(5)), "D" + random.nextInt(40));
            changed.removeIf(donor -> gone.contains(donor.code()));
            index = index.with(changed, gone);
            changed.forEach(donor -> current.put(donor.code(), donor));
            gone.forEach(current::remove);
        }
        assertThat(index.size()).isEqualTo(current.size());
        assertThat(found(index)).isEqualTo(found(People.index(TABLE, List.copyOf(current.values()))));
        assertThat(found(index.compacted())).isEqualTo(found(index));
    }

    @Test
    void anAddedDonorIsFoundAtOnce() {
        var search = new DonorSearch(People.index(TABLE, List.of(People.donor("OLD", PATIENT))));
        assertThat(codes(search)).containsExactly("OLD");
        search.use(search.index().with(List.of(People.donor("NEW", PATIENT)), List.of()));
        assertThat(codes(search)).containsExactlyInAnyOrder("OLD", "NEW");
    }

    @Test
    void aWithdrawnDonorIsFoundNoMore() {
        var search = new DonorSearch(People.index(TABLE, List.of(People.donor("ONE", PATIENT), People.donor("TWO", PATIENT))));
        search.use(search.index().with(List.of(), List.of("ONE")));
        assertThat(codes(search)).containsExactly("TWO");
        assertThat(search.index().donor("ONE")).isEmpty();
    }

    @Test
    void aRetypedDonorStandsUnderTheNewTypingOnly() {
        var search = new DonorSearch(People.index(TABLE, List.of(People.donor("ONE", "A*11:01+A*11:01"))));
        search.use(search.index().with(List.of(People.donor("ONE", PATIENT)), List.of()));
        assertThat(search.index().size()).isEqualTo(1);
        assertThat(codes(search)).containsExactly("ONE");
    }

    @Test
    void anOlderStateOfTheIndexStaysAsItWas() {
        var before = People.index(TABLE, List.of(People.donor("ONE", PATIENT)));
        before.with(List.of(People.donor("TWO", PATIENT)), List.of("ONE"));
        assertThat(found(before).keySet()).containsExactly("ONE");
    }

    @Test
    void deletedDonorsAreNotIndexed() {
        var donor = People.donor("GONE", PATIENT);
        var deleted = new RegistryDonor("GONE", donor.sex(), donor.birthDate(), "", Cmv.N, 0, donor.hla(), Availability.DE, Map.of());
        assertThat(People.index(TABLE, List.of(deleted)).size()).isZero();
        assertThat(People.index(TABLE, List.of(donor)).with(List.of(deleted), List.of()).size()).isZero();
    }

    @Test
    void traitsComeBackAsTheyWere() {
        var donor = new RegistryDonor("迎-0007", Sex.F, LocalDate.of(1988, 2, 29), "AB-", Cmv.P, 61,
                People.donor("x", PATIENT).hla(), Availability.TU, Map.of());
        var back = People.index(TABLE, List.of(People.donor("a", PATIENT), donor)).donor("迎-0007").orElseThrow();
        assertThat(back.code()).isEqualTo("迎-0007");
        assertThat(back.sex()).isEqualTo(Sex.F);
        assertThat(back.birthDate()).isEqualTo(LocalDate.of(1988, 2, 29));
        assertThat(back.abo()).isEqualTo("AB-");
        assertThat(back.cmv()).isEqualTo(Cmv.P);
        assertThat(back.weightKg()).isEqualTo(61);
        assertThat(back.availability()).isEqualTo(Availability.TU);
    }

    @Test
    void aTypingThatCannotBeReadIsSearchedAsNotTypedAndCounted() {
        var index = People.index(TABLE, List.of(People.donor("ODD", PATIENT.replaceFirst("A\\*[^+]*", "A*99:99"))));
        assertThat(index.unread()).isEqualTo(1);
        assertThat(found(index)).containsKey("ODD");
    }

    private static List<String> codes(DonorSearch search) {
        return search.search(People.question(TABLE, PATIENT), () -> false).hits().stream().map(Hit::donor).toList();
    }

    private static Map<String, Hit.Chance> found(DonorIndex index) {
        var found = new TreeMap<String, Hit.Chance>();
        new DonorSearch(index).search(People.question(TABLE, PATIENT), () -> false).hits()
                .forEach(hit -> found.put(hit.donor(), rounded(hit.chance())));
        return found;
    }

    /// Sums may be added in another order.
    private static Hit.Chance rounded(Hit.Chance chance) {
        return new Hit.Chance(round(chance.p0()), round(chance.p1()), round(chance.p2()), chance.explained(), chance.table());
    }

    private static double round(double value) {
        return Math.round(value * 1e12) / 1e12;
    }

    private static String gl(int place) {
        var haplotype = TABLE.haplotypes().get(place).alleles();
        var other = TABLE.haplotypes().get(place + 1).alleles();
        var gl = new ArrayList<String>();
        for (int locus = 0; locus < 5; locus++) {
            gl.add(haplotype.get(locus) + "+" + other.get(locus));
        }
        return String.join("^", gl);
    }
}
