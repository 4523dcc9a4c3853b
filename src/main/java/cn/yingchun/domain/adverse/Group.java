package cn.yingchun.domain.adverse;

import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.AdverseFact.Serious;
import java.util.EnumSet;
import java.util.Set;

/// How heavy an event is, which decides who must be told.
public enum Group {
    MILD, SERIOUS, SEVERE, DEATH, PRODUCT, WITHDRAWAL;

    private static final int SERIOUS_GRADE = 3;
    private static final int SEVERE_GRADE = 4;
    private static final int DEADLY_GRADE = 5;

    /// The groups of an event: that of its kind, raised by what was judged. A product may harm a person too.
    static Set<Group> of(Kind kind, EventReported report) {
        var groups = EnumSet.of(kind.group());
        groups.add(judged(report));
        var harm = groups.contains(DEATH) ? DEATH : groups.contains(SEVERE) ? SEVERE : groups.contains(SERIOUS) ? SERIOUS : MILD;
        groups.removeIf(group -> group.isHarm() && group != harm);
        if (groups.size() > 1) {
            groups.remove(MILD);
        }
        return groups;
    }

    private boolean isHarm() {
        return this != PRODUCT && this != WITHDRAWAL;
    }

    private static Group judged(EventReported report) {
        var serious = report.judged().serious();
        if (serious.contains(Serious.DEATH) || report.grade() >= DEADLY_GRADE) {
            return DEATH;
        }
        if (serious.contains(Serious.LIFE_THREATENING) || report.grade() == SEVERE_GRADE) {
            return SEVERE;
        }
        return serious.isEmpty() && report.grade() < SERIOUS_GRADE ? MILD : SERIOUS;
    }
}
