package cn.yingchun.hla.read;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Reads what people and files write as HLA, and says of every part whether it was accepted, ambiguous or refused.
///
/// A blank second side means the first text once more ([BlankSecond#SAME], the rule of the WMDA exercise), which is not the
/// same as one allele twice: `A*02:XX` and blank may be two different alleles of the family. Or it means any allele.
public final class TypingReader {
    /// Texts remembered; a registry of millions has some ten thousand different ones.
    private static final int REMEMBERED = 200_000;

    private final SideReader sides;
    private final ReadingRules rules;
    private final Map<String, Side> read = new ConcurrentHashMap<>();
    private final GlReader.Memory blocks = new Blocks(new ConcurrentHashMap<>());

    private record Blocks(Map<String, GlReader.Plain> map) implements GlReader.Memory {
        @Override
        public Optional<GlReader.Plain> known(String block) {
            return Optional.ofNullable(map.get(block));
        }

        @Override
        public void keep(String block, GlReader.Plain plain) {
            if (map.size() < REMEMBERED) {
                map.put(block, plain);
            }
        }
    }

    public TypingReader(Catalogue catalogue) {
        this(catalogue, MacTable.NONE);
    }

    public TypingReader(Catalogue catalogue, MacTable macs) {
        this(new SideReader(catalogue, macs), ReadingRules.USUAL);
    }

    private TypingReader(SideReader sides, ReadingRules rules) {
        this.sides = sides;
        this.rules = rules;
    }

    public ReadingRules rules() {
        return rules;
    }

    /// The same names and codes read by other rules.
    ///
    /// @param common alleles that count behind a code where only common ones do
    public TypingReader by(ReadingRules other, Predicate<Allele> common) {
        return other.equals(rules) ? this
                : new TypingReader(sides.by(other, common), other);
    }

    /// One locus from the two texts of a table; both blank means not typed.
    public LocusReading locus(Locus locus, String first, String second) {
        if (first.isBlank()) {
            return second.isBlank() ? LocusReading.UNTYPED : locus(locus, second, "");
        }
        var one = side(locus, first.strip());
        var two = second.isBlank() ? blank(locus, one) : side(locus, second.strip());
        var typing = one.set().flatMap(set -> two.set().map(other -> new LocusTyping(set, other)));
        return new LocusReading(typing, second.isBlank() ? List.of(one.part()) : List.of(one.part(), two.part()));
    }

    private Side blank(Locus locus, Side first) {
        return rules.blanks() == BlankSecond.SAME ? first : side(locus, "");
    }

    /// A side of which nothing was told: any allele of the locus.
    public Optional<AlleleSet> untold(Locus locus) {
        return side(locus, "").set();
    }

    /// A whole typing as a GL string: `A*02:01+A*24:02^B*13:01/B*13:02+B*46:01`.
    public Reading gl(String text) {
        return new GlReader(this::side, rules.blanks(), blocks).read(text);
    }

    private Side side(Locus locus, String text) {
        var key = locus.name() + ' ' + text;
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        var side = sides.read(locus, text);
        if (read.size() < REMEMBERED) {
            read.put(key, side);
        }
        return side;
    }
}
