package cn.yingchun.domain.collect;

import cn.yingchun.domain.cases.ProductFact.ProductCounted;

/// What one bag holds (F5, F7, F8, F12), from its raw counts.
///
/// @param cd34Millions  CD34+ cells, 10⁶
/// @param tncHundredMillions nucleated cells, 10⁸
/// @param mncHundredMillions mononuclear cells, 10⁸
public record Yield(double cd34Millions, double tncHundredMillions, double mncHundredMillions) {
    public static final Yield NOTHING = new Yield(0, 0, 0);

    /// F5 and F7. mL × /µL = 10³ cells; 10⁹/L × mL = 10⁶ cells.
    public static Yield of(double millilitres, double cd34PerMicrolitre, double wbc, double mncPercent) {
        var tnc = wbc * millilitres / 100;
        return new Yield(millilitres * cd34PerMicrolitre / 1000, tnc, tnc * mncPercent / 100);
    }

    public static Yield of(ProductCounted product) {
        return of(product.millilitres(), product.cd34PerMicrolitre(), product.wbc(), product.mncPercent());
    }

    public Yield plus(Yield other) {
        return new Yield(cd34Millions + other.cd34Millions, tncHundredMillions + other.tncHundredMillions,
                mncHundredMillions + other.mncHundredMillions);
    }

    /// F6 and F7 per kg of recipient: the same measures, 10⁶/kg and 10⁸/kg.
    public Yield perKg(double recipientKg) {
        return new Yield(cd34Millions / recipientKg, tncHundredMillions / recipientKg, mncHundredMillions / recipientKg);
    }

    /// F8: collection efficiency CE2, %.
    ///
    /// @param bloodCd34PerMicrolitre CD34+ in blood before the run
    public double efficiencyPercent(double bloodCd34PerMicrolitre, double processedLitres) {
        return cd34Millions / (bloodCd34PerMicrolitre * processedLitres) * 100;
    }

    /// F12: red cells lost in the bag and at the bed, mL.
    public static double redCellsLostMl(double productMl, double haematocritPercent, double bedsideMl) {
        return productMl * haematocritPercent / 100 + bedsideMl;
    }
}
