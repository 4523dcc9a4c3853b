package cn.yingchun.match.wmda;

import cn.yingchun.hla.Locus;
import cn.yingchun.match.index.Levels;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// One donor of one patient with the probabilities of the exercise.
///
/// @param loci the probability of two matches at each level of the index
record Pair(String donor, double[] loci, double p0, double p1, double p2) {
    /// The exercise's order of loci, as levels of the index.
    static final int[] ORDER = IntStream.of(Levels.of(Locus.A), Levels.of(Locus.C), Levels.of(Locus.B),
            Levels.of(Locus.DRB1), Levels.of(Locus.DQB1)).toArray();

    String line(String patient) {
        return DoubleStream.concat(Arrays.stream(ORDER).mapToDouble(level -> loci[level]), DoubleStream.of(p0, p1, p2))
                .mapToObj(Digits::nine).collect(Collectors.joining("\t", patient + "\t" + donor + "\t", "\n"));
    }
}
