package cn.yingchun.domain.checklist;

/// Who may do an item and sign for it.
public enum Role {
    COUNTY, CITY, PROVINCE, DONOR,
    /// the transplant hospital
    TRANSPLANT,
    /// the collection hospital
    HOSPITAL,
    NURSE, PHYSICIAN,
    /// a senior physician who does not care for the patient
    SENIOR,
    LAB,
    /// the high-resolution typing laboratory
    HRLAB,
    /// the blood station
    BLOOD,
    COURIER,
    /// the program itself
    SYSTEM;

    /// The key of its name in the word files.
    public String key() {
        return "checklist.role." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
