package cn.yingchun.ui.donors;

import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.contact.ContactCard;
import cn.yingchun.domain.contact.move.Custody;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.sync.RecordStand;
import java.util.ArrayList;
import java.util.List;

/// All that is known of one donor, as the card shows it.
///
/// @param typings  locus by locus as the registry wrote them, untyped loci left out
/// @param contacts how to reach the donor
/// @param attempts to reach the donor so far, oldest first
/// @param cases    the donor's cases
/// @param custody  which branch holds the donor
/// @param stand    how the record stands between the devices
public record DonorCard(DonorRow row, List<Typed> typings, ContactCard contacts, List<Attempt> attempts, List<CaseRow> cases, Custody custody,
        RecordStand stand) {
    /// Two texts of a locus.
    public record Typed(String locus, String first, String second) {}

    public DonorCard {
        typings = List.copyOf(typings);
        attempts = List.copyOf(attempts);
        cases = List.copyOf(cases);
    }

    /// Puts the card together.
    ///
    /// @param facts about the donor and the donor's cases, in clock order
    /// @param here  this branch, which holds whoever never moved
    public static DonorCard of(DonorRow row, List<Fact> facts, List<CaseRow> cases, String here) {
        var attempts = Attempt.among(facts.stream());
        return new DonorCard(row, typings(row.registry()), ContactCard.of(row.registry(), facts, attempts), attempts, cases, Custody.of(facts, here), RecordStand.ALONE);
    }

    /// The same with how it stands between the devices.
    public DonorCard standing(RecordStand now) {
        return new DonorCard(row, typings, contacts, attempts, cases, custody, now);
    }

    private static List<Typed> typings(RegistryDonor donor) {
        var typed = new ArrayList<Typed>();
        for (int locus = 0; locus < RegistryDonor.LOCI.size(); locus++) {
            if (!donor.text(locus, 0).isBlank()) {
                typed.add(new Typed(RegistryDonor.LOCI.get(locus), donor.text(locus, 0), donor.text(locus, 1)));
            }
        }
        return typed;
    }
}
