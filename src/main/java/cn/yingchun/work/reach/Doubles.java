package cn.yingchun.work.reach;

import cn.yingchun.domain.contact.ReachFact.OtherPerson;
import cn.yingchun.domain.contact.ReachFact.SamePerson;
import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.Donors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Donors who seem to be in the office twice, by name and birth date or by mobile number: somebody looks at each pair and says
/// whether it is one person. Nothing is thrown away: the one that goes keeps its history and its number, and says who it is.
public record Doubles(Reaching reaching) {
    /// More than anybody works through in one go.
    private static final int MOST = 500;

    /// Two who may be one.
    ///
    /// @param samePhone by the mobile number; else by name and birth date
    public record Pair(RegistryDonor one, RegistryDonor other, boolean samePhone) {}

    /// The pairs that nobody has decided yet; reads every donor once, away from the window.
    public List<Pair> pairs(Progress progress) {
        var decided = decided();
        Map<String, RegistryDonor> byName = new HashMap<>();
        Map<String, RegistryDonor> byPhone = new HashMap<>();
        var pairs = new ArrayList<Pair>();
        reaching.office().donors().each(donor -> {
            if (donor.status() != Availability.DE && pairs.size() < MOST) {
                var named = met(byName, nameAndBirth(donor), donor);
                named.or(() -> met(byPhone, donor.more().getOrDefault("phone", ""), donor))
                        .filter(first -> !decided.contains(key(Donors.id(first), Donors.id(donor))))
                        .ifPresent(first -> pairs.add(new Pair(first, donor, named.isEmpty())));
            }
        }, progress);
        return pairs;
    }

    /// They are two people who look alike.
    public List<Fact> notTheSame(DonorId one, DonorId other) {
        return reaching.record(List.of(Deed.of(Subject.of(one), new OtherPerson(other))));
    }

    /// They are one person: the one that goes is taken off the list, with its numbers added to the other's card.
    ///
    /// @throws Trouble `reach.double.case` while a case holds the one that goes, `reach.double.why`
    public List<Fact> same(DonorId stays, DonorId goes, String why) {
        if (why.isBlank()) {
            throw new Trouble("reach.double.why");
        }
        var gone = reaching.touch(goes);
        gone.open().ifPresent(held -> {
            throw new Trouble("reach.double.case", held.number());
        });
        var deeds = new ArrayList<>(List.of(Deed.of(Subject.of(goes), new SamePerson(stays)),
                Deed.of(Subject.of(goes), new StatusSet(Availability.DE, Optional.empty(), Optional.empty()))));
        var kept = reaching.touch(stays).card();
        var known = kept.contacts().numbers().stream().map(Reachable::value).toList();
        var more = gone.card().contacts().numbers().stream().filter(number -> !known.contains(number.value())).toList();
        if (!more.isEmpty()) {
            var numbers = new ArrayList<>(kept.contacts().numbers());
            numbers.addAll(more);
            deeds.add(new Deed(Subject.of(stays), new ContactsSet(numbers, kept.contacts().relatives(), kept.contacts().address()), kept.versions()));
        }
        return reaching.record(deeds, Optional.of(why));
    }

    private Set<String> decided() {
        var keys = new HashSet<String>();
        for (var fact : reaching.office().all(OtherPerson.class)) {
            if (fact.what() instanceof OtherPerson(var other)) {
                keys.add(key(new DonorId(fact.subject().id()), other));
            }
        }
        return keys;
    }

    /// The same for both orders.
    private static String key(DonorId one, DonorId other) {
        var first = one.value().compareTo(other.value()) < 0;
        return (first ? one : other).value() + " " + (first ? other : one).value();
    }

    private static Optional<RegistryDonor> met(Map<String, RegistryDonor> known, String mark, RegistryDonor donor) {
        return mark.isEmpty() ? Optional.empty() : Optional.ofNullable(known.putIfAbsent(mark, donor));
    }

    private static String nameAndBirth(RegistryDonor donor) {
        var name = donor.more().getOrDefault("name", "");
        return name.isEmpty() ? "" : name + "|" + donor.birthDate();
    }
}
