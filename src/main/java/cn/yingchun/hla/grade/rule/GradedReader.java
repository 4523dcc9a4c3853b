package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.hla.serology.Antigen;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the two texts of a locus for grading. Unlike a search, a grade asks whether a side was typed by serology.
///
/// Texts are remembered: the donors of one list share a few.
public final class GradedReader {
    private static final int REMEMBERED = 20_000;

    private final TypingReader reader;
    private final GradedSides sides;
    private final Map<Text, Optional<GradedSide>> read = new ConcurrentHashMap<>();

    public GradedReader(TypingReader reader, GradedSides sides) {
        this.reader = reader;
        this.sides = sides;
    }

    /// A blank second side is the first text again, or any allele, by the rules of reading; empty if the locus is not typed or a side cannot be read.
    public Optional<GradedPair> pair(Locus locus, String first, String second) {
        if (first.isBlank()) {
            return second.isBlank() ? Optional.empty() : pair(locus, second, "");
        }
        return side(locus, first).flatMap(one ->
                (second.isBlank() ? blank(locus, one) : side(locus, second)).map(other -> new GradedPair(one, other)));
    }

    private Optional<GradedSide> blank(Locus locus, GradedSide first) {
        return reader.rules().blanks() == BlankSecond.SAME ? Optional.of(first) : reader.untold(locus).map(sides::of);
    }

    private Optional<GradedSide> side(Locus locus, String text) {
        var key = new Text(locus, text);
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        var side = look(locus, text);
        if (read.size() < REMEMBERED) {
            read.put(key, side);
        }
        return side;
    }

    private Optional<GradedSide> look(Locus locus, String text) {
        if (text.strip().equalsIgnoreCase("NEW")) {
            return Optional.of(GradedSides.unnamed());
        }
        var antigen = Antigen.of(text).filter(found -> found.locus() == locus);
        return antigen.isPresent() ? antigen.map(sides::of)
                : reader.locus(locus, text, "").typing().map(LocusTyping::first).map(sides::of);
    }

    private record Text(Locus locus, String text) {}
}
