package cn.yingchun.match.index;

import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.LocusTyping;
import cn.yingchun.hla.read.BlankSecond;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final List<String> unreadable = new ArrayList<>();
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
        var two = second.isEmpty() && reader.rules().blanks() == BlankSecond.SAME ? one : set(second);
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
        var number = read(text).map(set -> add(text, set)).orElse(-1);
        if (number < 0) {
            unreadable.add(text);
        }
        setByText.put(text, number);
        return number;
    }

    private Optional<AlleleSet> read(String text) {
        return text.isEmpty() ? reader.untold(locus) : reader.locus(locus, text, "").typing().map(LocusTyping::first);
    }

    private int add(String text, AlleleSet set) {
        sets.add(new DonorSet(text, set, groups.donor(set)));
        return sets.size() - 1;
    }

    /// Typings that could not be read and are searched as if not typed.
    int unread() {
        return unread;
    }

    /// Writes down what the typings were called and how they are numbered, not what they mean: names may change.
    void write(ColumnsOut out) throws IOException {
        out.number(sets.size());
        for (var set : sets) {
            out.text(set.text());
        }
        out.number(unreadable.size());
        for (var text : unreadable) {
            out.text(text);
        }
        out.number(unread);
        out.ints(pairs.toArray());
    }

    /// Fills an empty book from what was written down, reading every text with the names that are known now.
    ///
    /// @return false if a text that could be read then cannot now, or the other way round: the numbers are of no use then
    boolean read(ColumnsIn in) throws IOException {
        for (int left = in.number(); left > 0; left--) {
            var text = in.text();
            if (set(text) < 0) {
                return false;
            }
        }
        for (int left = in.number(); left > 0; left--) {
            if (set(in.text()) >= 0) {
                return false;
            }
        }
        unread = in.number();
        var numbers = in.ints();
        for (int place = 2; place < numbers.length; place += 2) {
            pairs.add(numbers[place]);
            pairs.add(numbers[place + 1]);
            typingByPair.put((long) numbers[place] << 32 | numbers[place + 1], place / 2);
        }
        return true;
    }

    /// What stands in the book now; later entries do not show in it.
    LocusView view() {
        return new LocusView(locus, sets.toArray(DonorSet[]::new), pairs.toArray(), groups);
    }
}
