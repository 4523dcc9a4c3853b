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
/// @param cells   of cord units two numbers a row: total nucleated cells in 10⁶, CD34 in 10⁴; none of adults
public record People(char[] born, byte[] weight, char[] traits, byte[] codes, int[] codeEnd, char[] cells) {
    public static final LocalDate DAY_ZERO = LocalDate.of(1900, 1, 1);

    /// Blood groups as they are numbered here; a blank is unknown.
    public static final List<String> ABO = List.of("", "O-", "O+", "A-", "A+", "B-", "B+", "AB-", "AB+", "O", "A", "B", "AB");

    static final double TNC = 10;
    static final double CD34 = 100;

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

    /// Total nucleated cells of a cord unit, 10⁷; 0 unknown, or no unit.
    public double tnc(int row) {
        return cells.length == 0 ? 0 : cells[2 * row] / TNC;
    }

    /// CD34-positive cells of a cord unit, 10⁶; 0 unknown, or no unit.
    public double cd34(int row) {
        return cells.length == 0 ? 0 : cells[2 * row + 1] / CD34;
    }

    /// Cells as they are written down here.
    static int packed(double cells, double unit) {
        return Math.clamp(Math.round(cells * unit), 0, Character.MAX_VALUE);
    }

    static char traits(Sex sex, Cmv cmv, Availability availability, String abo) {
        var group = Math.max(0, ABO.indexOf(abo));
        return (char) (sex.ordinal() | cmv.ordinal() << 1 | availability.ordinal() << 3 | group << 6);
    }

    public long bytes() {
        return 2L * born.length + weight.length + 2L * traits.length + codes.length + 4L * codeEnd.length + 2L * cells.length;
    }
}
