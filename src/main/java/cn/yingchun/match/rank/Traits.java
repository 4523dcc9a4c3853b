package cn.yingchun.match.rank;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.match.index.People;

/// What is known of a donor apart from HLA.
///
/// @param age      full years on the day of the question
/// @param abo      blank if unknown
/// @param weightKg kilograms, 0 unknown
/// @param tnc      total nucleated cells of a cord unit, 10⁷; 0 unknown or no unit
/// @param cd34     its CD34-positive cells, 10⁶
public record Traits(int age, Sex sex, String abo, Cmv cmv, int weightKg, Availability availability, double tnc, double cd34) {
    /// Of an adult.
    public Traits(int age, Sex sex, String abo, Cmv cmv, int weightKg, Availability availability) {
        this(age, sex, abo, cmv, weightKg, availability, 0, 0);
    }

    public static Traits of(People people, int row, int age) {
        return new Traits(age, people.sex(row), people.abo(row), people.cmv(row), people.weightKg(row), people.availability(row),
                people.tnc(row), people.cd34(row));
    }
}
