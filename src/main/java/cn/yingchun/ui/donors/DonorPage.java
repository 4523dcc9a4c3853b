package cn.yingchun.ui.donors;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.store.lists.Page;
import cn.yingchun.sync.RowStand;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The first donors that a filter lets through.
///
/// @param inOffice donors in the office without any filter
/// @param beside   what stands beside the registry's words
public record DonorPage(Page<DonorRow> page, int inOffice, Beside beside) {
    /// Rows that a table shows at once; the rest is found by narrowing the filter.
    public static final int MOST = 1_000;

    public static final DonorPage NONE = new DonorPage(new Page<>(List.of(), 0, 0), 0);

    /// Where donors stand in a case, and which branch holds them.
    ///
    /// @param stages  of the running cases
    /// @param holders of donors that were handed over; all others are held here
    /// @param here    this branch
    /// @param stands  of donors with something to say between the devices
    public record Beside(Map<DonorId, Stage> stages, Map<DonorId, String> holders, String here, Map<UUID, RowStand> stands) {
        static final Beside NOTHING = new Beside(Map.of(), Map.of(), "", Map.of());

        public Beside {
            stages = Map.copyOf(stages);
            holders = Map.copyOf(holders);
            stands = Map.copyOf(stands);
        }

        String holder(DonorId donor) {
            return holders.getOrDefault(donor, here);
        }
    }

    public DonorPage(Page<DonorRow> page, int inOffice) {
        this(page, inOffice, Beside.NOTHING);
    }
}
