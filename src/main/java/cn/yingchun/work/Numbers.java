package cn.yingchun.work;

import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.office.OfficeFact.CaseNumbered;
import cn.yingchun.store.Office;

/// Gives out case numbers: `410105-2026-D3-0007` = district, year, device, sequence. Each device counts for itself, so that two
/// of them never give the same number offline.
record Numbers(Office office) {
    /// The next number with the deed that uses it up.
    record Next(String number, Deed deed) {}

    Next next(int year) {
        var last = office.history(office.subject()).stream()
                .filter(fact -> fact.name().device().equals(office.device()))
                .filter(fact -> fact.what() instanceof CaseNumbered numbered && numbered.year() == year)
                .mapToInt(fact -> ((CaseNumbered) fact.what()).sequence()).max().orElse(0);
        var number = "%s-%d-%s-%04d".formatted(office.founded().region(), year, office.device(), last + 1);
        return new Next(number, Deed.of(office.subject(), new CaseNumbered(year, last + 1)));
    }
}
