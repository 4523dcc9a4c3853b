package cn.yingchun.domain.cases;

/// What is read at the bed while the machine runs or before a dose.
public enum Sign {
    SYSTOLIC("mmHg"), DIASTOLIC("mmHg"), PULSE("/min"), TEMPERATURE("°C"), SPO2("%"),
    IONISED_CALCIUM("mmol/L"), FLOW("mL/min"), PROCESSED("L"), EXTRACORPOREAL("mL");

    private final String unit;

    Sign(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /// The key of its name in the word files.
    public String key() {
        return "collect.sign." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
