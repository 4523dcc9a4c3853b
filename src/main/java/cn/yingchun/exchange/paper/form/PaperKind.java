package cn.yingchun.exchange.paper.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The papers of a case.
public enum PaperKind {
    CARD, CALL_SHEET, TYPING_REQUEST, CONSENT_TYPING, LEAVE_LETTER, EXAM_NOTICE, COLLECTION_NOTICE, WITHDRAWAL_WARNING, CONSENT_DONATION,
    CONSENT_LINE, ITINERARY, CHECKLIST, DAY_OF_COLLECTION, BAG_LABEL, CUSTODY, FOLLOW_UPS,
    SPEAR, CERTIFICATE, PRESS;

    /// The key of its name in the word files.
    public String key() {
        return "paper.kind." + code();
    }

    /// Its name in facts and file names.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PaperKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
