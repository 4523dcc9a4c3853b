package cn.yingchun.match.wmda;

/// One line of the exercise's own form: `patient;donor;` then grade and percent for A, C, B, DRB1, DQB1, then the percent
/// of 9/10 and of 10/10.
final class Consensus {
    /// Above this a percent is certain and its grade is A, in the exercise's own words.
    private static final double CERTAIN = 99.9999999999;

    /// Sums of doubles may miss an exact half percent by some last digits.
    private static final double SLACK = 1e-9;

    private Consensus() {}

    /// @param loci    the probability of two matches by level
    /// @param overall the probabilities of 0, 1 and 2 mismatches
    static String line(String patient, String donor, double[] loci, double[] overall) {
        var line = new StringBuilder(64).append(patient).append(';').append(donor);
        for (int level : Pair.ORDER) {
            line.append(';').append(grade(loci[level])).append(';').append(percent(loci[level]));
        }
        return line.append(';').append(percent(overall[1])).append(';').append(percent(overall[0])).append('\n').toString();
    }

    static char grade(double chance) {
        return chance == 0 ? 'M' : chance * 100 >= CERTAIN ? 'A' : 'P';
    }

    /// Rounded half up.
    static int percent(double chance) {
        return (int) Math.floor(chance * 100 + 0.5 + SLACK);
    }
}
