package cn.yingchun.store.lists;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.id.DonorId;
import java.time.LocalDate;
import java.util.Optional;

/// A donor as lists and cards show one.
///
/// @param registry what the registry's file said, unchanged
/// @param name     as it stands now, blank if nobody knows it
/// @param pinyin   how the name is read
/// @param lastContact the last day on which the donor was reached or confirmed the contacts
/// @param status   as it stands now: the registry's word or ours, whichever is later
public record DonorRow(
        DonorId id,
        RegistryDonor registry,
        String name,
        String pinyin,
        Availability status,
        Optional<LocalDate> statusUntil,
        Optional<LocalDate> lastContact) {
    public String code() {
        return registry.code();
    }
}
