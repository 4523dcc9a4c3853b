package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How to reach a donor, as a paper lists it.
final class Numbers {
    private Numbers() {}

    static String first(Matter matter) {
        return matter.contacts().flatMap(set -> set.numbers().stream().findFirst()).map(Reachable::value).orElse("");
    }

    /// Kind, number and the day it was last known to be right; the donor's own first, then the relatives'.
    static List<List<String>> rows(Matter matter, ContactsSet contacts) {
        var rows = new ArrayList<List<String>>();
        contacts.numbers().forEach(own -> rows.add(List.of(own.kind(), own.value(), own.confirmed().map(LocalDate::toString).orElse("–"))));
        contacts.relatives().forEach(other -> rows.add(List.of(
                matter.say("paper.call.relative", other.relation()) + " " + other.name(), other.number(), "–")));
        return rows;
    }
}
