package cn.yingchun.domain.collect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Whole vials that come nearest to a dose of G-CSF.
///
/// @param sizes the vials, largest first, µg each
public record Vials(List<Integer> sizes) {
    /// Sizes sold in China, µg (practice).
    public static final List<Integer> SOLD = List.of(75, 100, 150, 200, 250, 300, 450);

    public Vials {
        sizes = sizes.stream().sorted(Collections.reverseOrder()).toList();
    }

    public int micrograms() {
        return sizes.stream().mapToInt(Integer::intValue).sum();
    }

    /// The two nearest roundings of a dose, each with as few vials as can be.
    ///
    /// @param below at most the dose; absent where even the smallest vial is more
    /// @param above at least the dose; the same as below where vials fit exactly
    public record Around(Optional<Vials> below, Vials above) {}

    /// Rounds a dose to whole vials.
    ///
    /// @param micrograms up to 10,000
    /// @param inStock    the sizes at hand, µg
    public static Around around(double micrograms, List<Integer> inStock) {
        if (!(micrograms > 0 && micrograms <= 10_000) || inStock.isEmpty()) {
            throw new IllegalArgumentException(micrograms + " µg from " + inStock);
        }
        var stock = new TreeSet<>(inStock);
        var fewest = fewest((int) Math.ceil(micrograms) + stock.last(), stock);
        var sums = new TreeMap<Integer, Vials>();
        for (int sum = 1; sum < fewest.length; sum++) {
            if (fewest[sum] > 0) {
                sums.put(sum, combination(sum, fewest));
            }
        }
        var below = Optional.ofNullable(sums.floorEntry((int) Math.floor(micrograms))).map(entry -> entry.getValue());
        return new Around(below, sums.ceilingEntry((int) Math.ceil(micrograms)).getValue());
    }

    /// For each sum the size of one vial in a smallest combination, 0 where none has that sum.
    private static int[] fewest(int most, SortedSet<Integer> stock) {
        var count = new int[most + 1];
        var taken = new int[most + 1];
        Arrays.fill(count, Integer.MAX_VALUE);
        count[0] = 0;
        for (int sum = 1; sum <= most; sum++) {
            for (int size : stock) {
                if (size <= sum && count[sum - size] < count[sum] - 1) {
                    count[sum] = count[sum - size] + 1;
                    taken[sum] = size;
                }
            }
        }
        return taken;
    }

    private static Vials combination(int sum, int[] taken) {
        var sizes = new ArrayList<Integer>();
        for (int left = sum; left > 0; left -= taken[left]) {
            sizes.add(taken[left]);
        }
        return new Vials(sizes);
    }

    @Override
    public String toString() {
        return sizes.stream().collect(Collectors.groupingBy(size -> size, () -> new TreeMap<>(Collections.reverseOrder()), Collectors.counting()))
                .entrySet().stream().map(entry -> entry.getValue() + "×" + entry.getKey()).collect(Collectors.joining(" + "));
    }
}
