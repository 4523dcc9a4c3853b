package cn.yingchun.ui.donors;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.ui.kit.Chip;
import java.util.Locale;

/// The word keys of what a registry tells about a donor.
final class DonorWords {
    private DonorWords() {}

    static String status(Availability status) {
        return "donors.status." + status.name().toLowerCase(Locale.ROOT);
    }

    static String sex(Sex sex) {
        return "donors.sex." + sex.name().toLowerCase(Locale.ROOT);
    }

    static String cmv(Cmv cmv) {
        return "donors.cmv." + cmv.name().toLowerCase(Locale.ROOT);
    }

    static Chip.Tone tone(Availability status) {
        return switch (status) {
            case AV -> Chip.Tone.GOOD;
            case TU -> Chip.Tone.WARN;
            case OP, RS -> Chip.Tone.ACCENT;
            case DE -> Chip.Tone.STOP;
        };
    }

    static String product(Product product) {
        return "donors.product." + product.code();
    }
}
