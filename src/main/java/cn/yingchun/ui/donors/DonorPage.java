package cn.yingchun.ui.donors;

import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.lists.Page;
import java.util.List;

/// The first donors that a filter lets through.
///
/// @param inOffice donors in the office without any filter
public record DonorPage(Page<DonorRow> page, int inOffice) {
    /// Rows that a table shows at once; the rest is found by narrowing the filter.
    public static final int MOST = 1_000;

    public static final DonorPage NONE = new DonorPage(new Page<>(List.of(), 0, 0), 0);
}
