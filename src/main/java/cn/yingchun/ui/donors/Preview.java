package cn.yingchun.ui.donors;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.exchange.RegistryReading;
import java.util.List;

/// What a registry file holds, before anything of it is written.
///
/// @param first the first donors as they would be taken
public record Preview(RegistryReading reading, List<RegistryDonor> first) {
    public static final int ROWS = 50;

    public Preview {
        first = List.copyOf(first);
    }
}
