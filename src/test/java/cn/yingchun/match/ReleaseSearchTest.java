package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.rule.GradedPair;
import cn.yingchun.hla.grade.rule.GradedReader;
import cn.yingchun.hla.grade.rule.GradedSides;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.MatchCount;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.TypingReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Searching with the names of a release: donors are found by P group, under any name, and counted as they are graded.
class ReleaseSearchTest {
    private static final String REST = "^B*07:02+B*08:01^DRB1*15:01+DRB1*03:01";

    @ParameterizedTest(name = "{0}: patient {1}, donor {2} is {3} of 6")
    @CsvSource(delimiter = '|', textBlock = """
            R20 P group across families | A*02:65+A*01:01      | A*74:XX+A*01:01      | 6
            R20 the same by name        | A*02:65+A*01:01      | A*74:21+A*01:01      | 6
            R23 old and new name        | A*02:09:01:01+A*01:01 | A*02:09+A*01:01     | 6
            R23 before 2010             | A*30:01+A*01:01      | A*3001+A*0101        | 6
            R18 renamed                 | A*02:1040+A*01:01    | A*02:01:08+A*01:01   | 6
            R1 null allele              | A*03:01+A*01:11N     | A*03:01+A*03:01      | 6
            R2 the same null allele     | A*03:01+A*01:11N     | A*24:02+A*01:11N     | 4
            R9 null without its letter  | A*01:01+A*01:01      | A*01:01+A*01:04      | 6
            R24 serology                | A*24:02+A*01:01      | A9+A1                | 6
            R24 associated antigen      | A*24:03+A*01:01      | A2403+A1             | 6
            R24 other split             | A*23:01+A*01:01      | A24+A1               | 5
            R16 G group                 | A*02:01+A*01:01      | A*02:01:01G+A*01:01P | 6
            """)
    void donorsAreFoundByWhatTheirNamesMean(String rule, String patient, String donor, int count) {
        var release = OfficialRelease.read();
        var found = search(release, patient + REST, Map.of("D", donor + REST), 0);
        assertThat(found).as(rule).containsEntry("D", count);
    }

    @Test
    void theSearchCountsAsTheGradesCount() {
        var release = InventedRelease.read();
        var random = new Random(7);
        var donors = new TreeMap<String, String>();
        for (int number = 0; number < 400; number++) {
            donors.put("D" + number, locus(random) + "^C*91:01+C*92:01");
        }
        var reader = new GradedReader(new TypingReader(release), new GradedSides(release, GradingRules.ATLAS));
        for (int patient = 0; patient < 40; patient++) {
            var gl = locus(random) + "^C*91:01+C*92:01";
            var counts = new TreeMap<String, Integer>();
            donors.forEach((code, donor) ->
                    counts.put(code, 6 + MatchCount.of(pair(reader, gl), pair(reader, donor), GradingRules.ATLAS.nulls())));
            assertThat(search(release, gl, donors, 0)).as(gl).isEqualTo(counts);
        }
    }

    /// A pair at A in any way of writing that the invented release understands.
    private static String locus(Random random) {
        var sides = new String[2];
        for (int side = 0; side < 2; side++) {
            sides[side] = People.pick(random, "A*91:01", "A*91:01:01:01", "A*91:02", "A*91:03", "A*91:05", "A*91:06", "A*92:65", "A*93:21",
                    "A*93:01", "A*92:101", "A*91:01:01:02N", "A*91:09N", "A*91:04", "A*91:XX", "A*92:XX", "A*93:XX", "A*91:01P",
                    "A*91:01:01G", "A*92:65g", "A90", "A91", "A9101", "A92", "A93", "A*91:02/93:01", "A*91:09N/93:01");
        }
        return sides[0] + "+" + sides[1];
    }

    private static GradedPair pair(GradedReader reader, String gl) {
        var sides = gl.substring(0, gl.indexOf('^')).split("\\+");
        return reader.pair(Locus.A, sides[0], sides[1]).orElseThrow();
    }

    private static Map<String, Integer> search(ImgtRelease release, String patient, Map<String, String> donors, int minimum) {
        var reference = Reference.of(People.table("made up", "A*02:01~C*01:02~B*46:01~DRB1*09:01~DQB1*03:03,X,1"))
                .knowing(release, MacTable.NONE);
        var builder = DonorIndex.builder(reference.reader(), release);
        donors.forEach((code, gl) -> builder.add(People.donor(code, gl)));
        var typing = reference.reader().gl(patient);
        assertThat(typing.refused()).isEmpty();
        var loci = new ArrayList<>(List.of(Locus.A, Locus.B, Locus.DRB1));
        if (patient.contains("C*91")) {
            loci.addAll(List.of(Locus.C));
        }
        var question = Question.of(typing.typing(), Optional.empty(), People.TODAY).counting(loci, minimum);
        var found = new TreeMap<String, Integer>();
        new DonorSearch(builder.build()).search(question, () -> false).hits().forEach(hit -> found.put(hit.donor(), hit.matchCount()));
        return found;
    }
}
