package cn.yingchun.match.rank;

import cn.yingchun.match.index.Ints;
import cn.yingchun.match.index.Part;
import cn.yingchun.match.walk.LeafHits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Puts the donors of the leaves found in order and takes the first ones, without sorting those that nobody will see.
///
/// Leaves fall into classes and tenths of probability; only where the list ends within a tenth are its donors sorted.
public final class Listing {
    /// Tenths of probability, and one place behind them for donors that the table does not explain.
    private static final int BINS = 11;

    private final LeafHits hits;
    private final List<Part> parts;
    private final DonorFilter filter;
    private final boolean everybody;
    private final Ranking ranking;
    private final Ages ages;
    private int fewest;

    public Listing(LeafHits hits, List<Part> parts, DonorFilter filter, Ranking ranking, LocalDate today) {
        this.hits = hits;
        this.parts = parts;
        this.filter = filter;
        this.everybody = filter.equals(DonorFilter.NONE);
        this.ranking = ranking;
        this.ages = new Ages(today);
    }

    /// Leaves out donors with fewer mismatches.
    public void from(int mismatches) {
        fewest = mismatches;
    }

    /// A donor in the list: which leaf hit it came from, and its row there.
    public record Place(int hit, int row) {}

    /// The first donors in order. Classes that the list does not reach are never looked at.
    ///
    /// @param positions twice the loci counted
    /// @param predict   works out the chances of some leaves before they are put in order
    public List<Place> first(int top, int positions, Consumer<Ints> predict) {
        var classes = new Ints[positions + 1];
        Arrays.setAll(classes, _ -> new Ints());
        for (int hit = 0; hit < hits.size(); hit++) {
            classes[positions - hits.count(hit)].add(hit);
        }
        var list = new ArrayList<Place>();
        for (int mismatches = fewest; mismatches <= positions && list.size() < top; mismatches++) {
            predict.accept(classes[mismatches]);
            fill(list, top, classes[mismatches], mismatches);
        }
        return list;
    }

    private void fill(List<Place> list, int top, Ints sameClass, int mismatches) {
        var bins = new Ints[BINS];
        Arrays.setAll(bins, _ -> new Ints());
        for (int place = 0; place < sameClass.size(); place++) {
            bins[bin(sameClass.get(place), mismatches)].add(sameClass.get(place));
        }
        for (var bin : bins) {
            if (bin.size() > 0 && list.size() < top) {
                list.addAll(best(bin, top - list.size()));
            }
        }
    }

    /// What is known of a donor in the list.
    public Traits traits(Place place) {
        var people = parts.get(hits.segment(place.hit())).segment().people();
        return Traits.of(people, place.row(), ages.of(people, place.row()));
    }

    /// How many donors with each number of matches pass the filter, by number of mismatches.
    public int[] counts(int positions) {
        var counts = new int[positions + 1];
        for (int hit = 0; hit < hits.size(); hit++) {
            if (positions - hits.count(hit) < fewest) {
                continue;
            }
            var part = parts.get(hits.segment(hit));
            var trie = part.segment().trie();
            var from = trie.firstDonor(hits.leaf(hit));
            var to = trie.firstDonor(hits.leaf(hit) + 1);
            counts[positions - hits.count(hit)] += everybody && part.missing() == 0 ? to - from : passing(part, from, to);
        }
        return counts;
    }

    private int passing(Part part, int from, int to) {
        var count = 0;
        for (int row = from; row < to; row++) {
            count += passes(part, row) ? 1 : 0;
        }
        return count;
    }

    private boolean passes(Part part, int row) {
        var people = part.segment().people();
        return part.has(row) && (everybody || filter.passes(people, row, ages.of(people, row)));
    }

    /// The tenth of the probability to be of the class, the likeliest first.
    private int bin(int hit, int mismatches) {
        if (!ranking.byChance()) {
            return 0;
        }
        if (hits.normaliser(hit) == 0) {
            return BINS - 1;
        }
        return 9 - Ranking.tenth(mismatches < 3 ? hits.chance(hit, mismatches) : 0);
    }

    private List<Place> best(Ints bucket, int most) {
        var smallest = new Smallest(most);
        for (int place = 0; place < bucket.size(); place++) {
            var hit = bucket.get(place);
            var part = parts.get(hits.segment(hit));
            var trie = part.segment().trie();
            var leaf = hits.leaf(hit);
            for (int row = trie.firstDonor(leaf); row < trie.firstDonor(leaf + 1); row++) {
                if (passes(part, row)) {
                    var people = part.segment().people();
                    smallest.add(ranking.cost(Traits.of(people, row, ages.of(people, row))), (long) hit << 32 | row);
                }
            }
        }
        return Arrays.stream(smallest.inOrder()).mapToObj(value -> new Place((int) (value >> 32), (int) value)).toList();
    }
}
