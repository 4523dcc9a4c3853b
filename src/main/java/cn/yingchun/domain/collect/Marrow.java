package cn.yingchun.domain.collect;

/// Figures of a marrow harvest (F11). The national registry offers blood only; a province may switch marrow on.
public final class Marrow {
    /// Most that may be taken, mL per kg of donor (practice; stop bound of A23).
    public static final double MOST_ML_PER_KG = 20;

    private Marrow() {}

    /// mL per kg of donor.
    public static double mlPerKg(double harvestMl, double donorKg) {
        return harvestMl / donorKg;
    }

    /// The most that may be taken from this donor, mL.
    public static double mostMl(double donorKg) {
        return MOST_ML_PER_KG * donorKg;
    }

    /// Nucleated cells per kg of recipient, 10⁸/kg, from the count in 10⁹/L.
    public static double tncPerKg(double harvestMl, double wbc, double recipientKg) {
        return harvestMl * wbc / 100 / recipientKg;
    }
}
