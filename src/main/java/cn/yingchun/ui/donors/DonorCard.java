package cn.yingchun.ui.donors;

import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All that is known of one donor, as the card shows it.
///
/// @param typings locus by locus as the registry wrote them, untyped loci left out
/// @param reach   telephone numbers and accounts: those written here, else the registry's
/// @param cases   the donor's cases
public record DonorCard(DonorRow row, List<Typed> typings, List<DonorFact.Reachable> reach, List<CaseRow> cases) {
    /// Two texts of a locus.
    public record Typed(String locus, String first, String second) {}

    public DonorCard {
        typings = List.copyOf(typings);
        reach = List.copyOf(reach);
        cases = List.copyOf(cases);
    }

    /// Puts the card together.
    ///
    /// @param facts what people wrote about the donor, in clock order
    public static DonorCard of(DonorRow row, List<Fact> facts, List<CaseRow> cases) {
        var written = facts.stream().map(Fact::what).filter(DonorFact.ContactsSet.class::isInstance)
                .map(DonorFact.ContactsSet.class::cast).reduce((_, later) -> later).map(DonorFact.ContactsSet::numbers);
        return new DonorCard(row, typings(row.registry()), written.orElseGet(() -> told(row.registry())), cases);
    }

    private static List<DonorFact.Reachable> told(RegistryDonor donor) {
        return Optional.ofNullable(donor.more().get("phone")).map(number -> new DonorFact.Reachable("phone", number, day(donor)))
                .stream().toList();
    }

    private static Optional<LocalDate> day(RegistryDonor donor) {
        return Optional.ofNullable(donor.more().get("contact_on")).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
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
