package cn.yingchun.match;

import cn.yingchun.hla.read.Remark;
import cn.yingchun.match.rank.Criterion;
import cn.yingchun.match.rank.Ranking;
import java.util.Locale;

/// Why one donor stands above another in a match list, as one sentence: the first thing in the order that tells them apart.
public final class Why {
    private Why() {}

    /// @param above the donor with the smaller rank
    public static Remark above(Hit above, Hit below, Ranking ranking) {
        if (above.matchCount() != below.matchCount()) {
            return Remark.of("match.why.class", above.donor(), above.matchClass(), below.donor(), below.matchClass());
        }
        var explained = below.chance().explained() != Explained.NOT;
        if (ranking.byChance() && !explained && above.chance().explained() != Explained.NOT) {
            return Remark.of("match.why.unexplained", above.donor(), below.donor());
        }
        if (ranking.byChance() && explained && tenth(above) != tenth(below)) {
            return Remark.of("match.why.chance", above.donor(), percent(above), below.donor(), percent(below));
        }
        for (var criterion : ranking.order()) {
            if (ranking.tells(criterion, above.traits(), below.traits())) {
                return Remark.of("match.why." + criterion.name().toLowerCase(Locale.ROOT),
                        above.donor(), shown(criterion, above), below.donor(), shown(criterion, below));
            }
        }
        return Remark.of("match.why.same", above.donor(), below.donor());
    }

    private static int tenth(Hit hit) {
        return Ranking.tenth(hit.ofItsClass());
    }

    private static long percent(Hit hit) {
        return Math.round(hit.ofItsClass() * 100);
    }

    private static Object shown(Criterion criterion, Hit hit) {
        var traits = hit.traits();
        return switch (criterion) {
            case AGE -> traits.age();
            case CMV -> traits.cmv().code().isEmpty() ? "–" : traits.cmv().code();
            case ABO -> traits.abo().isEmpty() ? "–" : traits.abo();
            case SEX -> traits.sex();
            case WEIGHT -> traits.weightKg() == 0 ? "–" : traits.weightKg();
            case AVAILABILITY -> traits.availability();
            case CELLS -> traits.tnc() == 0 ? "–" : traits.tnc();
        };
    }
}
