package cn.yingchun.domain.cases;

/// What donors complain of on G-CSF, on the machine and afterwards (CTCAE v5 names, domain facts §4.2).
public enum Symptom {
    BONE_PAIN, HEADACHE, FATIGUE, INSOMNIA, NAUSEA, VOMITING, ANOREXIA, FEVER, CHILLS, MYALGIA, DIZZINESS, DROWSINESS, RASH,
    INJECTION_SITE, LEFT_UPPER_PAIN, CHEST_PAIN, PARAESTHESIA, CRAMPS, HYPOTENSION, BLEEDING, INFECTION, THROMBOSIS, ALLERGY,
    LINE_COMPLICATION;

    /// The key of its name in the word files.
    public String key() {
        return "collect.symptom." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
