package cn.yingchun.match.index;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// What else is known of the donors of a segment, one row each, a few bytes a row.
///
/// @param born    days since 1900-01-01
/// @param weight  kilograms, 0 unknown, 255 that much or more
/// @param traits  sex, CMV, availability and blood group packed into 12 bits
/// @param codes   all donor numbers one behind the other, UTF-8
/// @param codeEnd where each donor number ends
public record People(char[] born, byte[] weight, char[] traits, byte[] codes, int[] codeEnd) {
    public static final LocalDate DAY_ZERO = LocalDate.of(1900, 1, 1);

    /// Blood groups as they are numbered here; a blank is unknown.
    public static final List<String> ABO = List.of("", "O-", "O+", "A-", "A+", "B-", "B+", "AB-", "AB+", "O", "A", "B", "AB");

    private static final Sex[] SEXES = Sex.values();
    private static final Cmv[] CMVS = Cmv.values();
    private static final Availability[] AVAILABILITIES = Availability.values();

    public int size() {
        return born.length;
    }

    public String code(int row) {
        var from = row == 0 ? 0 : codeEnd[row - 1];
        return new String(codes, from, codeEnd[row] - from, StandardCharsets.UTF_8);
    }

    public LocalDate birthDate(int row) {
        return DAY_ZERO.plusDays(born[row]);
    }

    public int weightKg(int row) {
        return weight[row] & 0xff;
    }

    public Sex sex(int row) {
        return SEXES[traits[row] & 1];
    }

    public Cmv cmv(int row) {
        return CMVS[traits[row] >> 1 & 3];
    }

    public Availability availability(int row) {
        return AVAILABILITIES[traits[row] >> 3 & 7];
    }

    public String abo(int row) {
        return ABO.get(traits[row] >> 6);
    }

    static char traits(Sex sex, Cmv cmv, Availability availability, String abo) {
        var group = Math.max(0, ABO.indexOf(abo));
        return (char) (sex.ordinal() | cmv.ordinal() << 1 | availability.ordinal() << 3 | group << 6);
    }

    public long bytes() {
        return 2L * born.length + weight.length + 2L * traits.length + codes.length + 4L * codeEnd.length;
    }
}
