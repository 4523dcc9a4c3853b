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

    public DonorFilter ages(int from, int to) {
        return new DonorFilter(from, to, sex, abo, cmv, weightFrom, availableOnly);
    }

    public DonorFilter sex(Optional<Sex> only) {
        return new DonorFilter(ageFrom, ageTo, only, abo, cmv, weightFrom, availableOnly);
    }

    public DonorFilter abo(Set<String> groups) {
        return new DonorFilter(ageFrom, ageTo, sex, groups, cmv, weightFrom, availableOnly);
    }

    public DonorFilter cmv(Optional<Cmv> only) {
        return new DonorFilter(ageFrom, ageTo, sex, abo, only, weightFrom, availableOnly);
    }

    public DonorFilter weightFrom(int kg) {
        return new DonorFilter(ageFrom, ageTo, sex, abo, cmv, kg, availableOnly);
    }

    public DonorFilter available(boolean only) {
        return new DonorFilter(ageFrom, ageTo, sex, abo, cmv, weightFrom, only);
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
