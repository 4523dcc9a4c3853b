package cn.yingchun.hla;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that is known of a person's HLA: the typed loci. A locus that is absent is not typed.
///
/// @param loci   two sets a locus: all that is possible, whatever goes together
/// @param blocks which of it goes together, where somebody told
public record Typing(Map<Locus, LocusTyping> loci, List<Block> blocks) {
    public static final Typing NOTHING = new Typing(Map.of());

    public Typing {
        loci = loci.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(loci));
        blocks = List.copyOf(blocks);
    }

    public Typing(Map<Locus, LocusTyping> loci) {
        this(loci, List.of());
    }

    public Optional<LocusTyping> at(Locus locus) {
        return Optional.ofNullable(loci.get(locus));
    }

    /// The genotypes of a locus of which one is the person's; one alone where nothing else was told.
    public List<LocusTyping> alternatives(Locus locus) {
        return blocks.stream().filter(block -> block.alternatives().stream().anyMatch(
                        each -> each.one().containsKey(locus) || each.other().containsKey(locus)))
                .findFirst().map(block -> block.alternatives().stream().map(each -> each.at(locus)).distinct().toList())
                .orElseGet(() -> at(locus).stream().toList());
    }

    public Set<Locus> typed() {
        return loci.keySet();
    }
}
