package cn.yingchun.ui.donors;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.DonorId;
import java.util.List;
import java.util.Map;

/// The donors that a filter lets through, in order.
///
/// @param ids      who stands where, however many they are; not copied
/// @param inOffice donors in the office without any filter
/// @param beside   what stands beside the registry's words
public record DonorPage(List<DonorId> ids, int inOffice, Beside beside) {
    public static final DonorPage NONE = new DonorPage(List.of(), 0);

    /// Where donors stand in a case, and which branch holds them.
    ///
    /// @param stages  of the running cases
    /// @param holders of donors that were handed over; all others are held here
    /// @param here    this branch
    public record Beside(Map<DonorId, Stage> stages, Map<DonorId, String> holders, String here) {
        static final Beside NOTHING = new Beside(Map.of(), Map.of(), "");

        public Beside {
            stages = Map.copyOf(stages);
            holders = Map.copyOf(holders);
        }

        String holder(DonorId donor) {
            return holders.getOrDefault(donor, here);
        }
    }

    public DonorPage(List<DonorId> ids, int inOffice) {
        this(ids, inOffice, Beside.NOTHING);
    }
}
