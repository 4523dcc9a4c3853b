package cn.yingchun.domain.cases;

/// What a laboratory counts in the donor's blood.
public enum Count {
    WBC("10⁹/L"), HAEMOGLOBIN("g/L"), HAEMATOCRIT("%"), PLATELETS("10⁹/L"), NEUTROPHILS("10⁹/L"),
    CD34("/µL"), CALCIUM("mmol/L"), POTASSIUM("mmol/L"), MAGNESIUM("mmol/L"), CREATININE("µmol/L"), ALT("U/L"),
    SPLEEN("mm");

    private final String unit;

    Count(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }

    /// The key of its name in the word files.
    public String key() {
        return "collect.count." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
