package cn.yingchun.hla.nomenclature.name;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The G groups or the P groups of a release: which alleles are alike in the part that binds antigens.
///
/// A group may cross first fields (A\*02:65 and A\*74:21 are one P group), so a first field is never enough to tell two
/// alleles apart.
final class Groups {
    private final Map<Locus, Map<String, List<Allele>>> members = new EnumMap<>(Locus.class);
    private final Map<Allele, String> names = new HashMap<>();

    void add(Locus locus, String name, List<Allele> alleles) {
        members.computeIfAbsent(locus, _ -> new HashMap<>()).put(name, List.copyOf(alleles));
        alleles.forEach(allele -> names.put(allele, name));
    }

    /// The alleles of a group, lowest number first; none if there is no such group.
    List<Allele> members(Locus locus, String name) {
        return members.getOrDefault(locus, Map.of()).getOrDefault(name, List.of());
    }

    /// The group of an allele given by its full name; empty if it is alone.
    Optional<String> of(Allele allele) {
        return Optional.ofNullable(names.get(allele));
    }
}
