package cn.yingchun.match.index;

import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.read.TypingReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All different typings of one locus that occur in a registry, each written down once and then known by its number.
///
/// Typing 0 is "not typed". Numbers are never taken back, so that older snapshots of the index stay right while it grows.
final class LocusBook {
    private final Locus locus;
    private final TypingReader reader;
    private final Groups groups;
    private final Map<String, Integer> setByText = new HashMap<>();
    private final Map<Long, Integer> typingByPair = new HashMap<>();
    private final List<DonorSet> sets = new ArrayList<>();
    private final Ints pairs = new Ints();
    private int unread;

    LocusBook(Locus locus, TypingReader reader, Catalogue catalogue) {
        this.locus = locus;
        this.reader = reader;
        this.groups = new Groups(catalogue);
        pairs.add(0);
        pairs.add(0);
    }

    /// The number of a typing by its two texts; 0 if both are blank or one cannot be read.
    int typing(String first, String second) {
        if (first.isEmpty() && second.isEmpty()) {
            return 0;
        }
        var one = set(first.isEmpty() ? second : first);
        var two = second.isEmpty() ? one : set(second);
        if (one < 0 || two < 0) {
            unread++;
            return 0;
        }
        var pair = (long) Math.min(one, two) << 32 | Math.max(one, two);
        return typingByPair.computeIfAbsent(pair, this::add);
    }

    private int add(long pair) {
        pairs.add((int) (pair >> 32));
        pairs.add((int) pair);
        return pairs.size() / 2 - 1;
    }

    private int set(String text) {
        var known = setByText.get(text);
        if (known != null) {
            return known;
        }
        var number = reader.locus(locus, text, "").typing().map(typing -> add(text, typing.first())).orElse(-1);
        setByText.put(text, number);
        return number;
    }

    private int add(String text, AlleleSet set) {
        sets.add(new DonorSet(text, set, groups.donor(set)));
        return sets.size() - 1;
    }

    /// Typings that could not be read and are searched as if not typed.
    int unread() {
        return unread;
    }

    /// What stands in the book now; later entries do not show in it.
    LocusView view() {
        return new LocusView(locus, sets.toArray(DonorSet[]::new), pairs.toArray(), groups);
    }
}
