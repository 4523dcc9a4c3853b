package cn.yingchun.hla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The names the program knows without an official release: the first fields of each locus, and the alleles of the
/// haplotype tables at hand.
///
/// Alleles match by their two-field names, which is right for proteins and finer than P groups (two names of one P group
/// show as a mismatch). Families as of IPD-IMGT/HLA nomenclature; they change once in many years.
public final class ShortList implements Catalogue {
    private static final Map<Locus, String> FAMILIES = new EnumMap<>(Map.of(
            Locus.A, "01 02 03 11 23 24 25 26 29 30 31 32 33 34 36 43 66 68 69 74 80",
            Locus.B, "07 08 13 14 15 18 27 35 37 38 39 40 41 42 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 67 73 "
                    + "78 81 82 83",
            Locus.C, "01 02 03 04 05 06 07 08 12 14 15 16 17 18",
            Locus.DRB1, "01 03 04 07 08 09 10 11 12 13 14 15 16",
            Locus.DQB1, "02 03 04 05 06",
            Locus.DRB3, "01 02 03", Locus.DRB4, "01 02 03", Locus.DRB5, "01 02",
            Locus.DQA1, "01 02 03 04 05 06", Locus.DPA1, "01 02 03 04 05"));

    private final Map<Locus, Map<String, List<Allele>>> known = new EnumMap<>(Locus.class);
    private final Set<Allele> proteins = new TreeSet<>();

    public ShortList(Collection<Allele> alleles) {
        for (var allele : new TreeSet<>(alleles)) {
            known.computeIfAbsent(allele.locus(), _ -> new HashMap<>())
                    .computeIfAbsent(allele.family(), _ -> new ArrayList<>()).add(allele);
            proteins.add(allele.protein());
        }
    }

    @Override
    public String label() {
        return "short list";
    }

    @Override
    public List<Allele> family(Locus locus, String family) {
        return List.copyOf(known.getOrDefault(locus, Map.of()).getOrDefault(family, List.of()));
    }

    @Override
    public boolean hasFamily(Locus locus, String family) {
        // DPB1 numbers its alleles one family each.
        return locus == Locus.DPB1 || known.getOrDefault(locus, Map.of()).containsKey(family)
                || List.of(FAMILIES.getOrDefault(locus, "").split(" ")).contains(family);
    }

    @Override
    public boolean has(Allele allele) {
        return proteins.contains(allele.protein());
    }

    @Override
    public boolean complete() {
        return false;
    }

    @Override
    public List<Allele> today(Locus locus, String written) {
        return Allele.of(locus, written)
                .or(() -> OldNames.withColons(locus.name(), written).flatMap(name -> Allele.of(locus, name)))
                .stream().toList();
    }

    /// Nothing: the short list knows families of alleles behind an antigen, and no more.
    @Override
    public List<Allele> carriers(Locus locus, String antigen) {
        return List.of();
    }

    /// Without serology the first field is the antigen (WMDA, approved 2024-02-07).
    @Override
    public boolean antigenAlike(AlleleSet patient, AlleleSet donor) {
        return firstFields(patient).stream().anyMatch(firstFields(donor)::contains);
    }

    private static Set<String> firstFields(AlleleSet set) {
        var fields = new TreeSet<>(set.families());
        set.alleles().forEach(allele -> fields.add(allele.family()));
        return fields;
    }

    /// Without a release nobody knows the members: the group stands for the protein it is named after.
    @Override
    public List<Allele> group(Locus locus, String name) {
        return Allele.of(locus, name.substring(0, name.length() - 1)).map(Allele::protein).stream().toList();
    }

    @Override
    public Optional<String> matchedAs(Allele allele) {
        return allele.isNull() ? Optional.empty() : Optional.of(allele.protein().name());
    }
}
