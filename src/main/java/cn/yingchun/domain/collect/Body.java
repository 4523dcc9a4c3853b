package cn.yingchun.domain.collect;

import cn.yingchun.domain.donor.Sex;

/// The donor's measures and what follows from them (F1–F4, F10).
///
/// @param kg     weight measured on the first day of G-CSF
/// @param metres height
public record Body(Sex sex, double kg, double metres) {
    /// Share of platelets that a run takes, mean of the NIH series [S19].
    public static final double PLATELET_FALL = 0.33;

    /// F1: dose of G-CSF per kg of donor, µg/kg.
    public static double dosePerKg(double micrograms, double kg) {
        return micrograms / kg;
    }

    /// F2: body mass index, kg/m².
    public double bmi() {
        return kg / (metres * metres);
    }

    /// F3: total blood volume by Nadler, litres.
    public double bloodLitres() {
        var cube = metres * metres * metres;
        return switch (sex) {
            case M -> 0.3669 * cube + 0.03219 * kg + 0.6041;
            case F -> 0.3561 * cube + 0.03308 * kg + 0.1833;
        };
    }

    /// F4: processed volume in blood volumes.
    public double bloodVolumes(double processedLitres) {
        return processedLitres / bloodLitres();
    }

    /// F10: platelets to expect after a run, 10⁹/L.
    public static double plateletsAfter(double before) {
        return before * (1 - PLATELET_FALL);
    }
}
