package cn.yingchun.ui.after.honour;

import cn.yingchun.domain.cases.HonourFact.Counter;
import cn.yingchun.domain.honours.Award;
import cn.yingchun.domain.honours.Ordinals.Ordinal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a donor has earned, as it stands.
///
/// @param first       the first of the year in the province, as far as is known
/// @param handed      codes of awards and benefits the donor has got
/// @param certificate its number, once handed over
public record Thanks(Map<Counter, Ordinal> ordinals, boolean first, List<Award> awards, Set<String> handed, Optional<String> certificate) {
    public static final Thanks NONE = new Thanks(Map.of(), false, List.of(), Set.of(), Optional.empty());

    public Thanks {
        ordinals = Map.copyOf(ordinals);
        awards = List.copyOf(awards);
        handed = Set.copyOf(handed);
    }
}
