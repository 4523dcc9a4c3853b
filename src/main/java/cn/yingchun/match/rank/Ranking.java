package cn.yingchun.match.rank;

import java.util.List;

/// The order among donors of one class and one tenth of probability.
///
/// Class and probability in tenths come before (WMDA Search & Match); these follow in the given order.
public record Ranking(List<Criterion> order, Wish wish) {
    public Ranking {
        order = List.copyOf(order);
        if (order.size() != order.stream().distinct().count()) {
            throw new IllegalArgumentException("a criterion counts once: " + order);
        }
    }

    /// Age, CMV, blood group, sex, weight, availability, with nothing known of the patient.
    public static Ranking usual() {
        return new Ranking(Criterion.OF_ADULTS, Wish.NONE);
    }

    public Ranking with(Wish patient) {
        return new Ranking(order, patient);
    }

    /// All costs in one number: smaller comes first.
    long cost(Traits traits) {
        var cost = 0L;
        for (var criterion : order) {
            cost = cost << criterion.bits() | criterion.cost(traits, wish);
        }
        return cost;
    }

    /// Whether the tenth of probability comes before the criteria: of adults, not of cord units.
    public boolean byChance() {
        return order.isEmpty() || order.getFirst() != Criterion.CELLS;
    }

    /// Whether a criterion puts two donors in different places.
    public boolean tells(Criterion criterion, Traits one, Traits other) {
        return criterion.cost(one, wish) != criterion.cost(other, wish);
    }

    /// The tenth a probability falls into, 0 … 9; certainty falls into the highest.
    public static int tenth(double chance) {
        return Math.min(9, (int) (chance * 10 + 1e-9));
    }
}
