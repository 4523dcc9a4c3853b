package cn.yingchun.store.codec;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.strand.Carried.Gap;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.strand.Link;
import cn.yingchun.domain.strand.Sorted;
import cn.yingchun.domain.strand.Tied;
import cn.yingchun.domain.strand.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Facts of other devices as they lie in the journal: a letter for what became of each, then its place, then its line.
///
/// `F line` put at the end of its strand · `I before line` fitted into a gap · `P before line` parked · `Q before line` in
/// quarantine · `G device.life first last before link` stayed behind.
public final class CarriedLines {
    private static final int BYTES_A_PIECE = 8 * 1024 * 1024;

    private CarriedLines() {}

    /// What became of it.
    public enum Fate { F, I, P, Q, G }

    /// One of them.
    ///
    /// @param before link of the fact before it; blank where it follows from the strand
    /// @param line   the fact, or what is said of a gap
    public record Entry(Fate fate, String before, String line) {
        /// Whether it is a fact that is seen.
        public boolean counts() {
            return fate == Fate.F || fate == Fate.I;
        }

        public Tied tied() {
            return new Tied(FactLines.nameOf(line), new Link(before), line);
        }

        public Gap gap() {
            var words = line.split(" ");
            var first = FactName.of(words[0] + "." + words[1]);
            return new Gap(Writer.of(first), first.seq(), Long.parseLong(words[2]), new Link(words[3]), new Link(words[4]));
        }
    }

    /// Pieces of a few megabytes each, in the order in which they are to be read.
    public static List<byte[]> pack(Sorted sorted) {
        var pieces = new ArrayList<byte[]>();
        var waiting = new ArrayList<String>();
        var bytes = 0;
        for (var text : texts(sorted)) {
            waiting.add(text);
            bytes += text.length();
            if (bytes > BYTES_A_PIECE) {
                pieces.add(DonorLines.pack(waiting));
                waiting.clear();
                bytes = 0;
            }
        }
        pieces.add(DonorLines.pack(waiting));
        return pieces;
    }

    public static List<Entry> unpack(byte[] piece) {
        return DonorLines.unpack(piece).stream().map(CarriedLines::read).toList();
    }

    /// The same piece with other words in some lines. What only waits for its predecessors, or for a decision, is left out
    /// where its words would change: it can come again.
    public static byte[] mapped(byte[] piece, UnaryOperator<String> words) {
        var texts = DonorLines.unpack(piece);
        var mapped = texts.stream().flatMap(text -> mapped(text, words).stream()).toList();
        return mapped.equals(texts) ? piece : DonorLines.pack(mapped);
    }

    private static Optional<String> mapped(String text, UnaryOperator<String> words) {
        var entry = read(text);
        var line = entry.fate() == Fate.G ? entry.line() : words.apply(entry.line());
        var changed = !line.equals(entry.line());
        return changed && !entry.counts() ? Optional.empty()
                : Optional.of(changed ? text.substring(0, text.length() - entry.line().length()) + line : text);
    }

    private static Entry read(String text) {
        var fate = Fate.valueOf(text.substring(0, 1));
        return switch (fate) {
            case F, G -> new Entry(fate, "", text.substring(2));
            case I, P, Q -> new Entry(fate, text.substring(2, 2 + Link.LETTERS), text.substring(3 + Link.LETTERS));
        };
    }

    private static List<String> texts(Sorted sorted) {
        var texts = new ArrayList<String>();
        sorted.fresh().forEach(carried -> texts.add(fresh(carried)));
        sorted.filled().forEach(tied -> texts.add(placed(Fate.I, tied)));
        sorted.parked().forEach(tied -> texts.add(placed(Fate.P, tied)));
        sorted.forked().forEach(tied -> texts.add(placed(Fate.Q, tied)));
        return texts;
    }

    private static String fresh(Carried carried) {
        return switch (carried) {
            case Tied tied -> Fate.F + " " + tied.line();
            case Gap gap -> Fate.G + " " + gap.writer() + " " + gap.first() + " " + gap.last() + " " + gap.before() + " " + gap.link();
        };
    }

    private static String placed(Fate fate, Tied tied) {
        return fate + " " + tied.before() + " " + tied.line();
    }
}
