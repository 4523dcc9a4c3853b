package cn.yingchun.domain.strand;

import cn.yingchun.domain.fact.FactName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What somebody has of whom: for each writer how far without a hole, and which facts in between stayed behind.
///
/// Every bundle and every receipt carries one, so that the other side sends just what is missing.
public record Have(SortedMap<Writer, Reach> reaches) {
    public static final Have NOTHING = new Have(Collections.emptySortedMap());

    public Have {
        reaches = Collections.unmodifiableSortedMap(new TreeMap<>(reaches));
    }

    /// Facts `first` to `last`, both counted.
    public record Span(long first, long last) {}

    /// @param seq   the last fact up to which everything is held or known to have stayed behind
    /// @param holes what stayed behind, in order
    public record Reach(long seq, List<Span> holes) {
        public static final Reach NONE = new Reach(0, List.of());

        public Reach {
            holes = List.copyOf(holes);
        }

        /// Whether a fact is there whole.
        public boolean covers(long fact) {
            return fact <= seq && holes.stream().noneMatch(hole -> hole.first() <= fact && fact <= hole.last());
        }
    }

    public static Have of(Map<Writer, Reach> reaches) {
        return new Have(new TreeMap<>(reaches));
    }

    public Reach reach(Writer writer) {
        return reaches.getOrDefault(writer, Reach.NONE);
    }

    /// Whether a fact is there whole.
    public boolean covers(FactName fact) {
        return reach(Writer.of(fact)).covers(fact.seq());
    }

    /// The same with facts of a writer that are wanted again.
    public Have without(Writer writer, long first, long last) {
        var reach = reach(writer);
        if (reach.seq() < first) {
            return this;
        }
        var holes = new ArrayList<>(reach.holes());
        holes.add(new Span(first, last));
        holes.sort(Comparator.comparingLong(Span::first));
        var all = new TreeMap<>(reaches);
        all.put(writer, new Reach(reach.seq(), holes));
        return new Have(all);
    }

    /// `device.1=120-7:9 other.2=31` — up to 120 without 7 to 9; up to 31.
    @Override
    public String toString() {
        var text = new StringBuilder();
        reaches.forEach((writer, reach) -> {
            text.append(text.isEmpty() ? "" : " ").append(writer).append('=').append(reach.seq());
            reach.holes().forEach(hole -> text.append('-').append(hole.first()).append(':').append(hole.last()));
        });
        return text.toString();
    }

    /// @throws IllegalArgumentException if the text is not of that form
    public static Have read(String text) {
        var reaches = new TreeMap<Writer, Reach>();
        for (var one : text.isBlank() ? new String[0] : text.split(" ")) {
            try {
                var at = one.indexOf('=');
                var dot = one.lastIndexOf('.', at);
                var parts = one.substring(at + 1).split("-");
                reaches.put(new Writer(one.substring(0, dot), Integer.parseInt(one.substring(dot + 1, at))),
                        new Reach(Long.parseLong(parts[0]), holes(parts)));
            } catch (IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("not a list of what is held", e);
            }
        }
        return new Have(reaches);
    }

    private static List<Span> holes(String[] parts) {
        var holes = new ArrayList<Span>();
        for (int i = 1; i < parts.length; i++) {
            var colon = parts[i].indexOf(':');
            holes.add(new Span(Long.parseLong(parts[i].substring(0, colon)), Long.parseLong(parts[i].substring(colon + 1))));
        }
        return holes;
    }
}
