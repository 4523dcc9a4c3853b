package cn.yingchun.domain.donor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of a registry file: what the province tells about a donor, before anybody has called.
///
/// @param code      the registry's donor number, kept as text
/// @param abo       `A+`, `O-` …, blank if unknown
/// @param weightKg  kilograms, 0 if unknown
/// @param hla       two texts a locus in the order of [#LOCI] as the file has them (`A*02:07`, `A*02:XX`, `A2`, blank);
///                  both blank: not typed; second blank: the first text twice
/// @param status    EMDIS D_STATUS, [Availability#AV] where the file says nothing
/// @param more      optional columns by name ([#MORE]), blank ones left out
public record RegistryDonor(
        String code,
        Sex sex,
        LocalDate birthDate,
        String abo,
        Cmv cmv,
        int weightKg,
        List<String> hla,
        Availability status,
        Map<String, String> more) {
    /// The loci of `hla`: the five that are matched first, then those that are shown.
    public static final List<String> LOCI = List.of("A", "B", "C", "DRB1", "DQB1", "DPB1", "DRB345", "DQA1", "DPA1");

    /// Antigens that a laboratory found beside the DNA typing of a locus: `A_ser_1`, `A_ser_2`, `B_ser_1` …
    public static final List<String> SEROLOGY = LOCI.subList(0, 5).stream().flatMap(locus -> Stream.of(locus + "_ser_1", locus + "_ser_2")).toList();

    /// Optional columns that are kept as text.
    public static final List<String> MORE = Stream.concat(SEROLOGY.stream(), Stream.of(
            "grid", "status_until", "registry", "ethnicity", "region", "registered_on", "contact_on", "name", "phone", "product", "tnc_e7", "cd34_e6")).toList();

    public RegistryDonor {
        hla = List.copyOf(hla);
        more = Map.copyOf(more);
        if (hla.size() != 2 * LOCI.size()) {
            throw new IllegalArgumentException("two texts a locus, got " + hla.size());
        }
    }

    /// The same donor under another status.
    public RegistryDonor standing(Availability now) {
        return new RegistryDonor(code, sex, birthDate, abo, cmv, weightKg, hla, now, more);
    }

    /// The same with the antigens found at the locus behind `&`, where a DNA typing has any: `B*15:BPXE&B15/B62`.
    public String mixed(int locus, int side) {
        var dna = text(locus, side);
        if (more.isEmpty() || dna.indexOf('*') < 0) {
            return dna;
        }
        var antigens = Stream.of("_ser_1", "_ser_2").map(column -> more.getOrDefault(LOCI.get(locus) + column, "")).filter(text -> !text.isBlank())
                .distinct().collect(Collectors.joining("/"));
        return antigens.isEmpty() ? dna : dna + "&" + antigens;
    }

    /// An adult, or a cord blood unit; of a unit the birth date is the day of collection, and a weight has no meaning.
    public Product product() {
        return Product.of(more.getOrDefault("product", "")).orElse(Product.ADULT);
    }

    /// Cells of a cord unit by a column of the file: `tnc_e7` in 10⁷, `cd34_e6` in 10⁶; 0 if unknown.
    public double cells(String column) {
        try {
            return Math.max(0, Double.parseDouble(more.getOrDefault(column, "0")));
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }

    /// The two texts of a locus by its place in [#LOCI].
    public String text(int locus, int side) {
        return hla.get(2 * locus + side);
    }
}
