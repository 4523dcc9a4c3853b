package cn.yingchun.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yingchun.match.wmda.Exercise;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The WMDA exercise over all its patients and donors, against the right answers of the open pairs.
class WmdaTest {
    private static final Path FOLDER = Path.of(System.getProperty("yingchun.reference", "../shared/data"), "wmda-set3");
    private static final Map<String, double[]> FOUND = new HashMap<>();

    @BeforeAll
    static void predictAllPairs() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the files of the WMDA exercise are not here: " + FOLDER);
        var out = new StringWriter();
        exercise().predict(out, () -> false);
        read(new BufferedReader(new StringReader(out.toString())), FOUND);
    }

    @Test
    void everyOpenPairIsExactAndNoneIsMissingOrInvented() throws IOException {
        var expected = new HashMap<String, double[]>();
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("expected-open.tsv.gz")))))) {
            read(in, expected);
        }
        var patients = names("open_patients.txt");
        var donors = names("open_donors.txt");
        var open = new HashMap<>(FOUND);
        open.keySet().removeIf(pair -> !patients.contains(pair.split("\t")[0]) || !donors.contains(pair.split("\t")[1]));
        assertThat(open.keySet()).isEqualTo(expected.keySet());
        expected.forEach((pair, chances) -> {
            for (int place = 0; place < chances.length; place++) {
                assertThat(Math.abs(open.get(pair)[place] - chances[place])).as(pair + " " + place).isLessThan(1e-9);
            }
        });
    }

    @Test
    void theWholeSetHasAsManyPairsAsTheWholeAnswer() {
        assertThat(FOUND).hasSize(63_759);
    }

    @Test
    void overallProbabilitiesNeverExceedThoseOfALocus() {
        assertThat(FOUND.values()).allSatisfy(chances -> {
            for (int locus = 0; locus < 5; locus++) {
                assertThat(chances[5]).isLessThanOrEqualTo(chances[locus] + 1e-9);
            }
            assertThat(chances[5] + chances[6] + chances[7]).isLessThanOrEqualTo(1 + 1e-9);
        });
    }

    private static Exercise exercise() throws IOException {
        try (var frequencies = Files.newInputStream(FOLDER.resolve("haplotype-frequencies.csv.gz"));
                var patients = Files.newInputStream(FOLDER.resolve("patients.gl.txt.gz"));
                var donors = Files.newInputStream(FOLDER.resolve("donors.gl.txt.gz"))) {
            return Exercise.read(frequencies, patients, donors);
        }
    }

    private static Set<String> names(String file) throws IOException {
        return new HashSet<>(Files.readAllLines(FOLDER.resolve(file)));
    }

    private static void read(BufferedReader in, Map<String, double[]> into) throws IOException {
        in.readLine();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var cells = line.split("\t");
            var chances = new double[8];
            for (int place = 0; place < 8; place++) {
                chances[place] = Double.parseDouble(cells[2 + place]);
            }
            into.put(cells[0] + "\t" + cells[1], chances);
        }
    }
}
