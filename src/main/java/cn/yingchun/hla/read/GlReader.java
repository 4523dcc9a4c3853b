package cn.yingchun.hla.read;

import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Block;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.Typing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/// Reads a GL string (version 1.0): `^` parts loci, `|` alternative genotypes, `+` the two chromosomes, `~` alleles of one
/// chromosome, `/` alleles of which one is meant (Milius et al. 2013, Tissue Antigens 82:106).
final class GlReader {
    /// A chromosome has one of these or none.
    private static final Set<Locus> PAIRED = Set.of(Locus.DRB3, Locus.DRB4, Locus.DRB5);

    private final BiFunction<Locus, String, Side> sides;
    private final BlankSecond blanks;
    private final Memory memory;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Locus, LocusTyping> loci = new EnumMap<>(Locus.class);
    private final List<Block> blocks = new ArrayList<>();
    private Optional<Plain> last = Optional.empty();

    /// A block of one locus and one genotype, as most are, with what was said of its parts; it reads the same wherever it stands.
    record Plain(Locus locus, LocusTyping typing, List<Part> parts) {}

    /// What earlier readings by the same rules left behind, by the block's text.
    interface Memory {
        Optional<Plain> known(String block);

        void keep(String block, Plain plain);
    }

    /// @param sides reads one side of a locus
    GlReader(BiFunction<Locus, String, Side> sides, BlankSecond blanks, Memory memory) {
        this.sides = sides;
        this.blanks = blanks;
        this.memory = memory;
    }

    Reading read(String text) {
        for (var block : text.strip().split("\\^", -1)) {
            var known = memory.known(block);
            if (known.isPresent() && !loci.containsKey(known.get().locus())) {
                loci.put(known.get().locus(), known.get().typing());
                parts.addAll(known.get().parts());
            } else {
                block(block.strip());
                keep(block);
            }
        }
        return new Reading(new Typing(loci, blocks), parts);
    }

    /// Keeps the block that was read last if nothing else had a say in it.
    private void keep(String block) {
        if (last.isPresent() && !refusedAny()) {
            memory.keep(block, last.get());
        }
        last = Optional.empty();
    }

    private void block(String text) {
        var before = parts.size();
        var alternatives = new ArrayList<Block.Alternative>();
        for (var genotype : text.split("\\|", -1)) {
            genotype(genotype.strip()).ifPresent(alternatives::add);
        }
        if (parts.subList(before, parts.size()).stream().anyMatch(Part::refused)) {
            return;
        }
        var block = new Block(alternatives);
        for (var locus : loci(block)) {
            if (loci.containsKey(locus)) {
                parts.add(Part.refused(Optional.of(locus), text, Remark.of("hla.read.locus-twice", locus)));
                return;
            }
            if (alternatives.stream().anyMatch(each -> !each.one().containsKey(locus) && !each.other().containsKey(locus))) {
                parts.add(Part.refused(Optional.of(locus), text, Remark.of("hla.read.locus-missing", locus)));
                return;
            }
        }
        loci(block).forEach(locus -> loci.put(locus, block.alternatives().stream().map(each -> each.at(locus)).reduce(GlReader::either).orElseThrow()));
        if (block.tells()) {
            blocks.add(block);
        } else {
            var locus = loci(block).iterator().next();
            last = Optional.of(new Plain(locus, Objects.requireNonNull(loci.get(locus)), List.copyOf(parts.subList(before, parts.size()))));
        }
    }

    private static LocusTyping either(LocusTyping one, LocusTyping other) {
        return new LocusTyping(one.first().or(other.first()), one.second().or(other.second()));
    }

    private static Set<Locus> loci(Block block) {
        var all = new TreeSet<Locus>();
        for (var each : block.alternatives()) {
            all.addAll(each.one().keySet());
            all.addAll(each.other().keySet());
        }
        return all;
    }

    private Optional<Block.Alternative> genotype(String text) {
        if (text.isEmpty()) {
            return refused(text, Remark.of("hla.read.blank"));
        }
        var chromosomes = text.split("\\+", -1);
        if (chromosomes.length > 2) {
            return refused(text, Remark.of("hla.read.three-sides", chromosomes.length));
        }
        var one = chromosome(chromosomes[0]);
        var other = chromosomes.length < 2 || chromosomes[1].isBlank() ? untold(one) : chromosome(chromosomes[1]);
        for (var locus : Locus.values()) {
            if (one.containsKey(locus) != other.containsKey(locus) && !PAIRED.contains(locus) && !refusedAny()) {
                return refused(text, Remark.of("hla.read.other-locus", text, locus));
            }
        }
        return Optional.of(new Block.Alternative(one, other));
    }

    /// The chromosome that was not told beside one that was.
    private Map<Locus, AlleleSet> untold(Map<Locus, AlleleSet> told) {
        if (blanks == BlankSecond.SAME) {
            return told;
        }
        var open = new EnumMap<Locus, AlleleSet>(Locus.class);
        told.keySet().forEach(locus -> sides.apply(locus, "").set().ifPresent(set -> open.put(locus, set)));
        return open;
    }

    /// Something was refused already; then a missing side is no news.
    private boolean refusedAny() {
        return parts.stream().anyMatch(Part::refused);
    }

    private Optional<Block.Alternative> refused(String text, Remark remark) {
        parts.add(Part.refused(SideReader.locusOf(text.split("[/|~+]", 2)[0]), text, remark));
        return Optional.empty();
    }

    private Map<Locus, AlleleSet> chromosome(String text) {
        var alleles = new EnumMap<Locus, AlleleSet>(Locus.class);
        for (var piece : text.split("~", -1)) {
            var locus = SideReader.locusOf(piece.split("/", 2)[0]);
            if (locus.isEmpty()) {
                refused(piece.strip(), piece.isBlank() ? Remark.of("hla.read.blank") : Remark.of("hla.read.no-locus", piece.strip()));
            } else if (alleles.containsKey(locus.get())) {
                refused(piece.strip(), Remark.of("hla.read.locus-twice", locus.get()));
            } else {
                var side = sides.apply(locus.get(), piece.strip());
                parts.add(side.part());
                side.set().ifPresent(set -> alleles.put(locus.get(), set));
            }
        }
        return alleles;
    }
}
