package cn.yingchun.domain.collect;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All that was collected in a case so far against what is asked for, computed anew from raw counts each time.
///
/// @param products the newest count of each run
/// @param sum      all runs together
/// @param target   the newest version of what is asked for
public record Collected(Map<Integer, ProductCounted> products, Yield sum, Optional<TargetSet> target) {
    public Collected {
        products = Map.copyOf(products);
    }

    public static Collected of(CaseFile file) {
        var products = new TreeMap<Integer, ProductCounted>();
        file.each(ProductCounted.class).stream().map(Noted::what).forEach(product -> products.put(product.run(), product));
        var sum = products.values().stream().map(Yield::of).reduce(Yield.NOTHING, Yield::plus);
        return new Collected(products, sum, file.target());
    }

    public List<Integer> runs() {
        return products.keySet().stream().sorted().toList();
    }

    /// F6 summed over runs; absent until product and recipient's weight are known.
    public Optional<Yield> perKg() {
        return products.isEmpty() ? Optional.empty() : target.map(asked -> sum.perKg(asked.recipientKg()));
    }

    public Optional<Double> cd34PerKg() {
        return perKg().map(Yield::cd34Millions);
    }

    /// Cells were counted and are fewer than asked for.
    public boolean belowTarget() {
        return target.isPresent() && cd34PerKg().filter(cells -> Bound.tidy(cells) < target.get().targetCd34PerKg()).isPresent();
    }

    public boolean reachesTarget() {
        return target.isPresent() && cd34PerKg().filter(cells -> Bound.tidy(cells) >= target.get().targetCd34PerKg()).isPresent();
    }

    public boolean reachesMinimum() {
        return target.isPresent() && cd34PerKg().filter(cells -> Bound.tidy(cells) >= target.get().minimumCd34PerKg()).isPresent();
    }
}
