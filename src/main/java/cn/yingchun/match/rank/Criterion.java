package cn.yingchun.match.rank;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import java.util.List;
import java.util.stream.Stream;

/// One thing that tells two donors of the same class and probability apart. Smaller cost comes first.
public enum Criterion {
    /// the younger first, in full years
    AGE(7) {
        @Override
        int cost(Traits traits, Wish wish) {
            return Math.clamp(traits.age(), 0, 127);
        }
    },
    /// the same as the patient first, then unknown, then the other one; all the same if the patient's is not known
    CMV(2) {
        @Override
        int cost(Traits traits, Wish wish) {
            var cmv = traits.cmv();
            return wish.cmv() == Cmv.UNKNOWN || cmv == wish.cmv() ? 0 : cmv == Cmv.UNKNOWN ? 1 : 2;
        }
    },
    /// the same group first, then minor, major, both-way mismatch, then unknown; rhesus does not count
    ABO(3) {
        @Override
        int cost(Traits traits, Wish wish) {
            return BloodGroups.cost(wish.abo(), traits.abo());
        }
    },
    /// men first, who were never pregnant, unless the patient's side wishes otherwise
    SEX(1) {
        @Override
        int cost(Traits traits, Wish wish) {
            return traits.sex() == wish.sex().orElse(Sex.M) ? 0 : 1;
        }
    },
    /// the heavier first, in kilograms; unknown last
    WEIGHT(8) {
        @Override
        int cost(Traits traits, Wish wish) {
            return 255 - Math.clamp(traits.weightKg(), 0, 255);
        }
    },
    /// who can be asked now first, then reserved for this patient, then not now, then reserved for another
    AVAILABILITY(2) {
        @Override
        int cost(Traits traits, Wish wish) {
            return switch (traits.availability()) {
                case AV -> 0;
                case RS -> 1;
                case TU -> 2;
                case OP, DE -> 3;
            };
        }
    },
    /// of cord units the one with more nucleated cells first; unknown last
    CELLS(16) {
        @Override
        int cost(Traits traits, Wish wish) {
            return MOST_CELLS - Math.clamp(Math.round(10 * traits.tnc()), 0, MOST_CELLS);
        }
    };

    /// What tells adult donors apart, in the usual order.
    public static final List<Criterion> OF_ADULTS = List.of(AGE, CMV, ABO, SEX, WEIGHT, AVAILABILITY);
    private static final int MOST_CELLS = 0xffff;

    private final int bits;

    Criterion(int bits) {
        this.bits = bits;
    }

    /// How many bits the cost needs.
    int bits() {
        return bits;
    }

    /// The order of cord units where adults have this one: cells first (WMDA Search & Match), nothing by age or weight.
    public static List<Criterion> ofCords(List<Criterion> ofAdults) {
        return Stream.concat(Stream.of(CELLS), ofAdults.stream().filter(each -> each != AGE && each != WEIGHT && each != CELLS)).toList();
    }

    abstract int cost(Traits traits, Wish wish);
}
