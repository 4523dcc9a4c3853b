package cn.yingchun.ui.donors;

import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorSort;
import java.util.List;

/// What the list of donors asks the office for.
///
/// @param order by which columns, the first before the others; empty: by code
public record DonorQuery(DonorFilter filter, List<DonorSort> order) {
    public DonorQuery {
        order = List.copyOf(order);
    }
}
