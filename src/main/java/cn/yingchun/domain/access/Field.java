package cn.yingchun.domain.access;

import java.util.Locale;

/// A kind of thing that is known of a person and not shown to everybody.
public enum Field {
    DONOR_NAME, DONOR_ID_NUMBER, DONOR_CONTACT, DONOR_BIRTH_DATE, DONOR_HEALTH, DONOR_TYPING,
    PATIENT_CODE, PATIENT_CENTRE, PATIENT_TYPING;

    /// The key of its name in the word files.
    public String key() {
        return "access.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
