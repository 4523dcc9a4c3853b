package cn.yingchun.exchange.recruit;

import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Recruited;
import cn.yingchun.domain.donor.RegistryDonor;

/// Somebody who gave a sample at a blood drive, as a row of the sheet tells it.
///
/// @param line   row of the sheet
/// @param person what the same person has in every sheet: a keyed hash of the identity paper, never the number
public record Recruit(long line, RegistryDonor donor, ContactsSet contacts, Recruited told, String person) {
    public String name() {
        return donor.more().getOrDefault("name", "");
    }

    public String mobile() {
        return donor.more().getOrDefault("phone", "");
    }
}
