package cn.yingchun.match.rank;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.match.index.People;
import java.util.Optional;
import java.util.Set;

/// Which donors are wanted at all. An empty wish lets everybody through; an unknown trait never fails a wish, but for the
/// weight, where nobody can say that it is enough.
///
/// @param ageFrom       full years, 0 for any
/// @param ageTo         full years, 0 for any
/// @param sex           only this one
/// @param abo           only these blood groups, `A+` or, rhesus aside, `A`
/// @param cmv           only this one
/// @param weightFrom    kilograms, 0 for any
/// @param availableOnly only donors that can be asked now
public record DonorFilter(
        int ageFrom, int ageTo, Optional<Sex> sex, Set<String> abo, Optional<Cmv> cmv, int weightFrom, boolean availableOnly) {
    public static final DonorFilter NONE = new DonorFilter(0, 0, Optional.empty(), Set.of(), Optional.empty(), 0, false);

    public DonorFilter {
        abo = Set.copyOf(abo);
    }

    boolean passes(People people, int row, int age) {
        return age >= ageFrom && (ageTo == 0 || age <= ageTo)
                && (sex.isEmpty() || people.sex(row) == sex.get())
                && (cmv.isEmpty() || people.cmv(row) == cmv.get() || people.cmv(row) == Cmv.UNKNOWN)
                && (abo.isEmpty() || abo(people.abo(row)))
                && people.weightKg(row) >= weightFrom
                && (!availableOnly || people.availability(row) == Availability.AV);
    }

    private boolean abo(String group) {
        return group.isEmpty() || abo.contains(group) || abo.contains(group.replaceAll("[+-]", ""));
    }
}
