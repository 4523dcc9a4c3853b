package cn.yingchun.match.wmda;

import cn.yingchun.hla.Locus;
import cn.yingchun.match.index.Levels;
import java.util.stream.IntStream;

/// One donor of one patient with the probabilities of the exercise.
///
/// @param loci the probability of two matches at each level of the index
record Pair(String donor, double[] loci, double p0, double p1, double p2) {
    /// The exercise's order of loci, as levels of the index.
    static final int[] ORDER = IntStream.of(Levels.of(Locus.A), Levels.of(Locus.C), Levels.of(Locus.B),
            Levels.of(Locus.DRB1), Levels.of(Locus.DQB1)).toArray();

    /// Plain appending: a stream for each of the many lines cost a fifth of the whole exercise.
    String line(String patient) {
        var line = new StringBuilder(120).append(patient).append('\t').append(donor);
        for (var level : ORDER) {
            line.append('\t').append(Digits.nine(loci[level]));
        }
        return line.append('\t').append(Digits.nine(p0)).append('\t').append(Digits.nine(p1)).append('\t').append(Digits.nine(p2))
                .append('\n').toString();
    }
}
