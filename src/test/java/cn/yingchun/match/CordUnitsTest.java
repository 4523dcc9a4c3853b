package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Words;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.match.rank.Criterion;
import cn.yingchun.match.rank.Ranking;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cord blood units beside adult donors: the same matching, another list, another order.
class CordUnitsTest {
    private static final HaplotypeTable TABLE = People.table("t", """
            A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.04
            A*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01,X,0.03
            A*02:06~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.02""");
    private static final String PATIENT = "A*02:07+A*11:01^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01";
    private static final String OPEN = PATIENT.replace("A*02:07", "A*02:XX");
    private static final String ONE_OFF = PATIENT.replace("A*02:07", "A*24:02");

    private static RegistryDonor cord(String code, String gl, String tnc) {
        var donor = People.donor(code, gl);
        return new RegistryDonor(code, donor.sex(), donor.birthDate(), donor.abo(), donor.cmv(), 0, donor.hla(), donor.status(),
                tnc.isEmpty() ? Map.of("product", "cord") : Map.of("product", "cord", "tnc_e7", tnc, "cd34_e6", "4.25"));
    }

    private static final List<RegistryDonor> REGISTRY = List.of(People.donor("ADULT", PATIENT), cord("SMALL", PATIENT, "80.5"),
            cord("LARGE", OPEN, "180"), cord("UNKNOWN", PATIENT, ""), cord("OFF", ONE_OFF, "250"));

    private static Question question(Product product) {
        var asked = People.question(TABLE, PATIENT).among(product);
        return product == Product.ADULT ? asked : asked.ranked(new Ranking(Criterion.ofCords(Criterion.OF_ADULTS), asked.ranking().wish()));
    }

    private static List<Hit> hits(DonorIndex index, Product product) {
        return new DonorSearch(index).search(question(product), () -> false).hits();
    }

    @Test
    void adultsAndCordUnitsAreSearchedApart() {
        var search = new DonorSearch(People.index(TABLE, REGISTRY));
        var adults = search.search(question(Product.ADULT), () -> false);
        assertThat(adults.hits()).extracting(Hit::donor).containsExactly("ADULT");
        assertThat(adults.lookedAt()).isOne();
        assertThat(search.search(question(Product.CORD), () -> false).lookedAt()).isEqualTo(4);
        assertThat(search.explain(question(Product.CORD), "LARGE", () -> false).orElseThrow().hit()).isPresent();
    }

    @Test
    void cordUnitsStandByClassThenByCellsWhateverTheirProbability() {
        var hits = hits(People.index(TABLE, REGISTRY), Product.CORD);
        assertThat(hits).extracting(Hit::donor).containsExactly("LARGE", "SMALL", "UNKNOWN", "OFF");
        assertThat(hits.getFirst().chance().p0()).isLessThan(hits.get(1).chance().p0());
        assertThat(hits.get(1).traits().tnc()).isEqualTo(80.5);
        assertThat(hits.get(1).traits().cd34()).isEqualTo(4.25);
        var why = Why.above(hits.getFirst(), hits.get(1), question(Product.CORD).ranking());
        assertThat(Words.EN.say(why.key(), why.arguments().toArray())).isEqualTo("LARGE stands first: nucleated cells 180 ×10⁷, SMALL has 80.5");
    }

    @Test
    void anIndexKeptInAFileAndOneThatChangedKnowTheCellsToo() throws IOException {
        var index = People.index(TABLE, REGISTRY);
        var out = new ByteArrayOutputStream();
        index.write(out);
        var names = new ShortList(TABLE.alleles());
        var read = DonorIndex.read(People.reader(TABLE), names, new ByteArrayInputStream(out.toByteArray())).orElseThrow();
        assertThat(hits(read, Product.CORD)).isEqualTo(hits(index, Product.CORD));
        assertThat(hits(read, Product.ADULT)).isEqualTo(hits(index, Product.ADULT));
        var changed = index.with(List.of(cord("SMALL", PATIENT, "300")), List.of("OFF")).compacted();
        assertThat(hits(changed, Product.CORD)).extracting(Hit::donor).containsExactly("SMALL", "LARGE", "UNKNOWN");
        var grown = index.with(List.of(REGISTRY.get(1).standing(cn.yingchun.domain.donor.Availability.RS), People.donor("SMALL2", PATIENT)), List.of());
        assertThat(hits(grown, Product.ADULT)).extracting(Hit::donor).containsExactlyInAnyOrder("ADULT", "SMALL2");
    }

    /// A and B count as antigens, DRB1 as alleles (WMDA Search & Match, classes 6/6, 5/6, 4/6).
    @ParameterizedTest(name = "{0} for {1}: {2} of 6")
    @CsvSource(delimiter = '|', textBlock = """
            A*02:07 | A*02:07 | 6
            A*02:07 | A*02:06 | 6
            A*02:07 | A*24:02 | 5
            B*46:01 | B*40:01 | 5
            DRB1*09:01 | DRB1*15:01 | 5
            DRB1*12:02 | DRB1*12:01 | 5
            C*01:02 | C*07:02 | 6
            """)
    void ofSixCountsAntigensOfAAndBAndAllelesOfDrb1(String from, String to, int matches) {
        var hit = hits(People.index(TABLE, List.of(cord("C", PATIENT.replace(from, to), "100"))), Product.CORD).getFirst();
        assertThat(hit.ofSix()).isEqualTo(matches);
        assertThat(hit.at(Locus.A).locus()).isEqualTo(Locus.A);
    }
}
