package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.CodeRule;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.MixedRule;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.match.pair.Pairs;
import cn.yingchun.match.pair.Typed;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A blank second side (R10), a code's common alleles (R19), and an antigen beside the DNA (R32), as the office has set them.
class ReadingRulesTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final String REST = "^B*46:01+B*13:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01";
    private static final HaplotypeTable TABLE = People.table("t", """
            A*02:07~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.04
            A*11:01~C*03:04~B*13:01~DRB1*12:02~DQB1*03:01,X,0.03
            A*02:06~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,0.02""");

    private static Reference reference(HaplotypeTable table, BlankSecond blanks, CodeRule codes) {
        return Reference.of(table).reading(new ReadingRules(blanks, codes));
    }

    @ParameterizedTest(name = "{0}: patient {1}, donor {2} → {3} of A, {4} potential")
    @CsvSource(delimiter = '|', textBlock = """
            SAME    | A*02:07+A*11:01 | A*11:01 | 1 | 0
            UNKNOWN | A*02:07+A*11:01 | A*11:01 | 2 | 1
            SAME    | A*11:01         | A*11:01+A*02:07 | 1 | 0
            UNKNOWN | A*11:01         | A*11:01+A*02:07 | 2 | 1
            SAME    | A*11:01         | A*11:01 | 2 | 0
            UNKNOWN | A*11:01         | A*11:01 | 2 | 1
            UNKNOWN | A*02:07+A*11:01 | A*24:02 | 1 | 1
            UNKNOWN | A*02:07+A*11:01 | A*24:02+A*24:02 | 0 | 0
            """)
    void aBlankSecondSideIsTheSameOnceMoreOrAnyAllele(BlankSecond blanks, String patient, String donor, int matches, int potential) {
        var reference = reference(TABLE, blanks, CodeRule.ALL);
        var index = DonorIndex.builder(reference.reader(), reference.catalogue()).add(People.donor("D", donor + REST)).build();
        var question = Question.of(reference.reader().gl(patient + REST).typing(), reference.sets(), People.TODAY);
        var hit = new DonorSearch(index).search(question, () -> false).hits().getFirst();
        assertThat(hit.matchCount() - 8).isEqualTo(matches);
        assertThat(hit.at(Locus.A).signs().potential()).isEqualTo(potential);
    }

    @Property(tries = 60)
    void probabilitiesOfPeopleWithUntoldSidesEqualThoseOfThePlainWay(@ForAll long seed) {
        var random = new Random(seed);
        var table = People.table(random, 9);
        var reference = reference(table, BlankSecond.UNKNOWN, CodeRule.ALL);
        var twin = new Twin(table);
        var people = new ArrayList<String>();
        for (int number = 0; number < 20; number++) {
            people.add(halved(People.person(table, random), random));
        }
        var builder = DonorIndex.builder(reference.reader(), reference.catalogue());
        for (int number = 0; number < people.size(); number++) {
            builder.add(People.donor(Integer.toString(number), people.get(number)));
        }
        var patient = reference.reader().gl(halved(People.person(table, random), random)).typing();
        var answer = new DonorSearch(builder.build()).search(Question.of(patient, HaplotypeSets.only(table), People.TODAY), () -> false);
        answer.hits().stream().filter(hit -> hit.chance().explained() == Explained.BY_TABLE).forEach(hit -> {
            var plain = twin.of(patient, reference.reader().gl(people.get(Integer.parseInt(hit.donor()))).typing());
            assertThat(hit.chance().p0()).isCloseTo(plain.chance()[0], EXACT);
            assertThat(hit.chance().p1()).isCloseTo(plain.chance()[1], EXACT);
            assertThat(hit.chance().p2()).isCloseTo(plain.chance()[2], EXACT);
        });
    }

    private static String halved(String gl, Random random) {
        return Arrays.stream(gl.split("\\^")).map(locus -> random.nextInt(3) == 0 ? locus.split("\\+")[0] : locus).collect(Collectors.joining("^"));
    }

    @ParameterizedTest(name = "{0}: {1} may be {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ALL    | A*02:RARE | A*02:06 A*02:07 A*02:99
            COMMON | A*02:RARE | A*02:06 A*02:07
            COMMON | A*02:NONE | A*02:98 A*02:99
            COMMON | A*02:99   | A*02:99
            """)
    void behindACodeOnlyCommonAllelesCountWhereTheOfficeWantsSoAndAllWhereNoneIsCommon(CodeRule codes, String text, String alleles) throws IOException {
        var macs = MacTable.read(new StringReader("RARE\t06/07/99\nNONE\t98/99\n"));
        var reference = Reference.of(TABLE).knowing(new ShortList(TABLE.alleles()), macs).reading(new ReadingRules(BlankSecond.SAME, codes));
        assertThat(reference.reader().locus(Locus.A, text, "").typing().orElseThrow().first().alleles()).extracting(Object::toString)
                .containsExactly(alleles.split(" "));
    }

    /// B72 of B*15:03 is no B15; the code listed it (R32). In the whole family some of its P group are of unknown antigen and
    /// stay. Where the antigen fits nothing that the DNA leaves, the DNA stands.
    @ParameterizedTest(name = "R32 {0}: {1} with {2} → {3} of B, {4} potential")
    @CsvSource(delimiter = '|', textBlock = """
            DNA_ONLY | B*15:03/15:61/15:74/15:103 | B15 |     | 2 | 1
            COMBINED | B*15:03/15:61/15:74/15:103 | B15 |     | 1 | 0
            COMBINED | B*15:03/15:61/15:74/15:103 | B15 | B70 | 2 | 1
            COMBINED | B*15:03/15:61/15:74/15:103 | B72 |     | 2 | 1
            COMBINED | B*15:03/15:61/15:74/15:103 | B7  |     | 2 | 1
            COMBINED | B*15:01/15:03              | B62 |     | 1 | 0
            COMBINED | B*15:XX                    | B62 |     | 2 | 1
            DNA_ONLY | B*15:XX                    | B62 |     | 2 | 1
            COMBINED | B*15:03                    | B70 | B46 | 2 | 0
            """)
    void anAntigenBesideTheDnaRulesAllelesOutOnlyWhereTheOfficeCombinesBoth(MixedRule mixed, String dna, String one, String other, int matches,
            int potential) {
        var release = OfficialRelease.read();
        var reference = Reference.of(TABLE).knowing(release, MacTable.NONE).reading(new ReadingRules(BlankSecond.SAME, CodeRule.ALL, mixed));
        var rest = "A*02:07+A*11:01^C*01:02+C*03:04^DRB1*09:01+DRB1*12:02^DQB1*03:03+DQB1*03:01^";
        var plain = People.donor("D", rest + dna + "+B*46:01");
        var donor = new RegistryDonor("D", plain.sex(), plain.birthDate(), plain.abo(), plain.cmv(), plain.weightKg(), plain.hla(), plain.status(),
                other == null ? Map.of("B_ser_1", one) : Map.of("B_ser_1", one, "B_ser_2", other));
        var patient = reference.reader().gl(rest + "B*15:03+B*46:01");
        var index = DonorIndex.builder(reference.reader(), release).add(donor).build();
        var hit = new DonorSearch(index).search(Question.of(patient.typing(), reference.sets(), People.TODAY), () -> false).hits().getFirst();
        assertThat(hit.matchCount() - 8).as("in the list").isEqualTo(matches);
        assertThat(hit.at(Locus.B).signs().potential()).isEqualTo(potential);
        var pair = new Pairs(reference, GradingRules.DEFAULT).of(Typed.of(patient), donor).loci().get(1);
        assertThat(pair.signs().matches()).as("in the comparison").isEqualTo(matches);
        assertThat(pair.grade().matches()).as("in the grades").isEqualTo(matches);
    }

    @Test
    void aChangedRuleReadsTheSameTextAnewAndTheSameRuleKeepsWhatWasRead() {
        var reader = new TypingReader(new ShortList(TABLE.alleles()));
        var unknown = reader.by(new ReadingRules(BlankSecond.UNKNOWN, CodeRule.ALL), _ -> true);
        assertThat(reader.by(ReadingRules.USUAL, _ -> true)).isSameAs(reader);
        assertThat(reader.locus(Locus.A, "A*02:07", "").typing().orElseThrow().second().alleles()).hasSize(1);
        assertThat(unknown.locus(Locus.A, "A*02:07", "").typing().orElseThrow().second().families()).contains("02", "11", "24");
        assertThat(unknown.locus(Locus.A, "", "").typing()).isEmpty();
    }

    @Test
    void exactlySoManyMismatchesLeavesTheBetterDonorsOutOfListAndCount() {
        var donors = List.of(People.donor("TEN", "A*02:07+A*11:01" + REST), People.donor("NINE", "A*11:01+A*11:01" + REST),
                People.donor("EIGHT", "A*24:02+A*24:02" + REST));
        var question = People.question(TABLE, "A*02:07+A*11:01" + REST);
        var search = new DonorSearch(People.index(TABLE, donors));
        assertThat(search.search(question.counting(Locus.SEARCHED, 9), () -> false).hits()).extracting(Hit::donor).containsExactly("TEN", "NINE");
        var exactly = search.search(question.counting(Locus.SEARCHED, 9).exactly(true), () -> false);
        assertThat(exactly.hits()).extracting(Hit::donor).containsExactly("NINE");
        assertThat(exactly.found()).isOne();
        assertThat(search.search(question.exactly(true), () -> false).hits()).extracting(Hit::donor).containsExactly("EIGHT");
    }
}
