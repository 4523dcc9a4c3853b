package cn.yingchun.match.rank;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.patient.Blood;
import java.util.Optional;

/// What of the patient decides which donor suits better.
///
/// @param sex the donors that come first, men if nothing is said
/// @param abo the patient's blood group, blank if unknown
public record Wish(Cmv cmv, String abo, Optional<Sex> sex) {
    public static final Wish NONE = new Wish(Cmv.UNKNOWN, "", Optional.empty());

    /// A patient's own blood group and CMV; men first for men and women alike, as usual.
    public static Wish of(Blood patient) {
        return new Wish(patient.cmv(), patient.abo(), Optional.empty());
    }
}
