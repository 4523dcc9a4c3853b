package cn.yingchun.domain.cases;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where a case stands. A case has exactly one stage; its checklist items are independent facts beside it.
///
/// Source: domain facts §1.2. `CLEAR` is the only way into `COND`, because after conditioning the patient cannot live
/// without the graft.
public enum Stage {
    MATCH, CONTACT, HR, PLAN, EXAM, CLEAR, COND, MOBILISE, COLLECT, HANDOVER, RECOVER, FOLLOWUP, ARCHIVED,
    /// put off; returns to the stage it left
    POSTPONED,
    /// ended with an outcome; may be opened again by a new version, never overwritten
    CLOSED;

    private static final Set<Stage> LINE = EnumSet.range(MATCH, ARCHIVED);
    private static final Set<Stage> POSTPONABLE = EnumSet.range(CONTACT, CLEAR);

    /// The next stage on the straight line, itself where there is none.
    public Stage next() {
        return LINE.contains(this) && this != ARCHIVED ? values()[ordinal() + 1] : this;
    }

    /// Whether the case goes on from here: neither put off nor ended.
    public boolean running() {
        return LINE.contains(this) && this != ARCHIVED;
    }

    /// Whether the donor is held for this patient, so that a second match must be refused.
    public boolean reservesDonor() {
        return this == POSTPONED || LINE.contains(this) && this.compareTo(RECOVER) < 0;
    }

    /// Whether the patient's marrow is being or has been destroyed while no graft has left the hospital yet.
    public boolean patientDependsOnIt() {
        return this == COND || this == MOBILISE || this == COLLECT || this == HANDOVER;
    }

    /// After conditioning has begun there is no putting off, only an incident.
    public boolean canBePostponed() {
        return POSTPONABLE.contains(this);
    }

    public boolean before(Stage other) {
        return compareTo(other) < 0;
    }

    /// The key of its name in the word files.
    public String key() {
        return "case.stage." + name().toLowerCase(Locale.ROOT);
    }
}
