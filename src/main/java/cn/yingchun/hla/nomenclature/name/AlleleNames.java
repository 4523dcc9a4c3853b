package cn.yingchun.hla.nomenclature.name;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.OldNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The allele names of a release and every way to write one of them: in full, cut, without its suffix, by a name that was
/// abandoned, or in the style before 2010.
final class AlleleNames {
    /// A name was renamed twice at most; the bound stops a ring in a damaged file.
    private static final int STEPS = 8;

    private final Map<Locus, Map<String, List<Allele>>> current = new EnumMap<>(Locus.class);
    private final Map<Locus, Map<String, List<Allele>>> families = new EnumMap<>(Locus.class);
    private final Map<Locus, Map<String, List<Allele>>> withoutSuffix = new EnumMap<>(Locus.class);
    private final Map<Locus, Map<String, String>> abandoned = new EnumMap<>(Locus.class);

    void add(Allele allele) {
        put(current, allele, allele.name());
        put(families, allele, allele.family());
        var suffix = allele.suffix();
        var digits = suffix == ' ' ? allele.name() : allele.name().substring(0, allele.name().length() - 1);
        if (suffix != ' ') {
            put(withoutSuffix, allele, digits);
        }
        for (var cut = parent(digits); cut.indexOf(':') > 0; cut = parent(cut)) {
            put(current, allele, cut);
            if (suffix != ' ') {
                // `DRB4*01:03N` stands for the null alleles among DRB4*01:03.
                put(current, allele, cut + suffix);
            }
        }
    }

    /// Says that a name is no longer used and which one stands in its place.
    void abandon(Locus locus, String name, String successor) {
        var former = abandoned.computeIfAbsent(locus, _ -> new HashMap<>());
        former.putIfAbsent(name, successor);
        // Many write a name that was dropped before 2010 with the colons of today.
        OldNames.withColons(locus.name(), name).ifPresent(modern -> former.putIfAbsent(modern, successor));
    }

    List<Allele> family(Locus locus, String family) {
        return families.getOrDefault(locus, Map.of()).getOrDefault(family, List.of());
    }

    Meaning meaning(Locus locus, String name) {
        var named = current.getOrDefault(locus, Map.of()).getOrDefault(name, List.of());
        if (!named.isEmpty()) {
            var whole = named.size() == 1 && named.getFirst().name().equals(name);
            return new Meaning(named, whole ? Meaning.How.WRITTEN : Meaning.How.TRUNCATED);
        }
        return renamed(locus, name).or(() -> suffixed(locus, name)).or(() -> oldStyle(locus, name)).orElse(Meaning.UNKNOWN);
    }

    private Optional<Meaning> renamed(Locus locus, String name) {
        var former = abandoned.getOrDefault(locus, Map.of());
        var now = name;
        for (int step = 0; step < STEPS && former.containsKey(now); step++) {
            now = former.get(now);
            var found = current.getOrDefault(locus, Map.of()).getOrDefault(now, List.of());
            if (!found.isEmpty()) {
                var how = digits(now).equals(digits(name)) ? Meaning.How.SUFFIX : Meaning.How.RENAMED;
                return Optional.of(new Meaning(found, how));
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning> suffixed(Locus locus, String name) {
        var found = withoutSuffix.getOrDefault(locus, Map.of()).getOrDefault(name, List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(new Meaning(found, Meaning.How.SUFFIX));
    }

    private Optional<Meaning> oldStyle(Locus locus, String name) {
        return OldNames.withColons(locus.name(), name).map(modern -> meaning(locus, modern)).filter(Meaning::known)
                .map(found -> new Meaning(found.alleles(), Meaning.How.OLD_STYLE));
    }

    private static void put(Map<Locus, Map<String, List<Allele>>> index, Allele allele, String key) {
        index.computeIfAbsent(allele.locus(), _ -> new HashMap<>()).computeIfAbsent(key, _ -> new ArrayList<>(2)).add(allele);
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(':')));
    }

    private static String digits(String name) {
        var end = name.length() - 1;
        return end >= 0 && name.charAt(end) > '9' ? name.substring(0, end) : name;
    }
}
