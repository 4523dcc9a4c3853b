package cn.yingchun.domain.collect;

/// How much blood must go through the machine to reach the target (F9).
///
/// @param litres volume to process
/// @param days   collection days at no more than [#MOST_LITRES_A_DAY] each
public record Forecast(double litres, int days) {
    /// CE2 where the machine's own is not known, as a share; usual range 0.30 … 0.60.
    public static final double USUAL_EFFICIENCY = 0.40;

    /// Stop bound of alarm A12, litres in one day (practice).
    public static final double MOST_LITRES_A_DAY = 24;

    /// F9. Cells asked for, over cells that one litre gives.
    ///
    /// @param targetPerKg            CD34+ asked for, 10⁶ per kg of recipient
    /// @param bloodCd34PerMicrolitre CD34+ in blood on the morning of collection; more than 0
    /// @param efficiency             CE2 as a share
    public static Forecast of(double targetPerKg, double recipientKg, double bloodCd34PerMicrolitre, double efficiency) {
        var litres = targetPerKg * recipientKg / (bloodCd34PerMicrolitre * efficiency);
        return new Forecast(litres, (int) Math.max(1, Math.ceil(litres / MOST_LITRES_A_DAY)));
    }
}
