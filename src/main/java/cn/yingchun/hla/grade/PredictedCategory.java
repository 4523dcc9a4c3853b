package cn.yingchun.hla.grade;

/// What the probability of no mismatch comes to, in whole percent as it is shown: 99.6 % shows as 100 and is exact.
public enum PredictedCategory {
    EXACT, POTENTIAL, MISMATCH;

    /// @param probability of no mismatch, 0 to 1
    public static PredictedCategory of(double probability) {
        var percent = Math.round(probability * 100);
        if (percent >= 100) {
            return EXACT;
        }
        return percent <= 0 ? MISMATCH : POTENTIAL;
    }
}
