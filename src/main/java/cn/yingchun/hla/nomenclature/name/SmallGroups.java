package cn.yingchun.hla.nomenclature.name;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The small g groups: a P group together with the null alleles of the same sequence there, named by two fields.
///
/// Registries and haplotype tables use these names (`A*02:01g`, and `A*02:01` in the reduction called lgx). A null allele
/// without such company is named by its own two fields.
final class SmallGroups {
    private final Groups p;
    private final Groups g;
    private final Map<Locus, Map<String, List<Allele>>> members = new EnumMap<>(Locus.class);

    SmallGroups(List<Allele> alleles, Groups p, Groups g) {
        this.p = p;
        this.g = g;
        for (var allele : alleles) {
            members.computeIfAbsent(allele.locus(), _ -> new HashMap<>())
                    .computeIfAbsent(name(allele), _ -> new ArrayList<>(2)).add(allele);
        }
    }

    /// The two fields that name the small g group of an allele given by its full name.
    String name(Allele allele) {
        return allele.isNull() ? company(allele) : own(allele);
    }

    List<Allele> members(Locus locus, String name) {
        return List.copyOf(members.getOrDefault(locus, Map.of()).getOrDefault(name, List.of()));
    }

    private String company(Allele silent) {
        return g.of(silent).stream().flatMap(group -> g.members(silent.locus(), group).stream())
                .filter(allele -> !allele.isNull()).findFirst().map(this::own).orElseGet(() -> twoFields(silent));
    }

    private String own(Allele allele) {
        return p.of(allele).map(group -> group.substring(0, group.length() - 1)).orElseGet(() -> twoFields(allele));
    }

    private static String twoFields(Allele allele) {
        var fields = allele.name().split(":");
        var second = fields[1];
        var last = second.length() - 1;
        return fields[0] + ":" + (second.charAt(last) > '9' ? second.substring(0, last) : second);
    }
}
