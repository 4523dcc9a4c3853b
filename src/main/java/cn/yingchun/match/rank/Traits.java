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
public record Traits(int age, Sex sex, String abo, Cmv cmv, int weightKg, Availability availability) {
    public static Traits of(People people, int row, int age) {
        return new Traits(age, people.sex(row), people.abo(row), people.cmv(row), people.weightKg(row), people.availability(row));
    }
}
