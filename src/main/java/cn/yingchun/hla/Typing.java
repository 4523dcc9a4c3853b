package cn.yingchun.hla;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that is known of a person's HLA: the typed loci. A locus that is absent is not typed.
public record Typing(Map<Locus, LocusTyping> loci) {
    public static final Typing NOTHING = new Typing(Map.of());

    public Typing {
        loci = loci.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(loci));
    }

    public Optional<LocusTyping> at(Locus locus) {
        return Optional.ofNullable(loci.get(locus));
    }

    public Set<Locus> typed() {
        return loci.keySet();
    }
}
