package cn.yingchun.hla.read;

import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Reads what people and files write as HLA, and says of every part whether it was accepted, ambiguous or refused.
///
/// A blank second side means the first text once more (the rule of the WMDA exercise), which is not the same as one
/// allele twice: `A*02:XX` and blank may be two different alleles of the family.
public final class TypingReader {
    /// Texts remembered; a registry of millions has some ten thousand different ones.
    private static final int REMEMBERED = 200_000;

    private final SideReader sides;
    private final Map<String, Side> read = new ConcurrentHashMap<>();

    public TypingReader(Catalogue catalogue) {
        this(catalogue, MacTable.NONE);
    }

    public TypingReader(Catalogue catalogue, MacTable macs) {
        this.sides = new SideReader(catalogue, macs);
    }

    /// One locus from the two texts of a table; both blank means not typed.
    public LocusReading locus(Locus locus, String first, String second) {
        if (first.isBlank()) {
            return second.isBlank() ? LocusReading.UNTYPED : locus(locus, second, "");
        }
        var one = side(locus, first.strip());
        var two = second.isBlank() ? one : side(locus, second.strip());
        var typing = one.set().flatMap(set -> two.set().map(other -> new LocusTyping(set, other)));
        return new LocusReading(typing, second.isBlank() ? List.of(one.part()) : List.of(one.part(), two.part()));
    }

    /// A whole typing as a GL string: `A*02:01+A*24:02^B*13:01/B*13:02+B*46:01`.
    public Reading gl(String text) {
        return new GlReader(this::side).read(text);
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
