package cn.yingchun.ui.kit.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A list of any length: who stands where is known, what the rows say is read when somebody looks there.
///
/// @param ids   the identities in order; not copied, and not to be changed by anybody
/// @param fetch the rows of some of them, in the same order; away from the window; who is gone is left out
public record Lengthy<I, T>(List<I> ids, Function<List<I>, List<T>> fetch) {
    private static final int AT_ONCE = 1_000;

    /// Every row, which takes a while; away from the window.
    public List<T> whole() {
        return of(ids);
    }

    /// The rows at these places; away from the window.
    List<T> at(List<Integer> places) {
        return of(places.stream().map(ids::get).toList());
    }

    private List<T> of(List<I> some) {
        var rows = new ArrayList<T>(some.size());
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            rows.addAll(fetch.apply(some.subList(from, Math.min(some.size(), from + AT_ONCE))));
        }
        return rows;
    }
}
