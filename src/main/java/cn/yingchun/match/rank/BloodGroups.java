package cn.yingchun.match.rank;

/// How well a donor's blood group suits the patient's, rhesus aside.
final class BloodGroups {
    static final int UNKNOWN = 4;

    private BloodGroups() {}

    /// 0 the same or the patient's unknown, 1 minor mismatch (donor's antibodies against the patient), 2 major (patient's
    /// antibodies against the donor), 3 both ways, 4 donor's unknown.
    static int cost(String patient, String donor) {
        var own = letters(patient);
        var other = letters(donor);
        if (own.isEmpty()) {
            return 0;
        }
        return other.isEmpty() ? UNKNOWN : (lacks(other, own) ? 1 : 0) + (lacks(own, other) ? 2 : 0);
    }

    /// Whether somebody of group `one` lacks an antigen that `other` has.
    private static boolean lacks(String one, String other) {
        return other.contains("A") && !one.contains("A") || other.contains("B") && !one.contains("B");
    }

    private static String letters(String group) {
        return group.endsWith("+") || group.endsWith("-") ? group.substring(0, group.length() - 1) : group;
    }
}
