package cn.yingchun.domain.contact;

import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a donor can be reached as it stands now: the newest version of the card, or the registry's one number; a number on
/// which the donor was reached counts as confirmed that day.
///
/// @param versions the facts of the newest version: more than one where two devices wrote without knowing of each other
/// @param wrong    numbers that proved to belong to somebody else, or to nobody
public record ContactCard(ContactsSet contacts, List<FactName> versions, Set<String> wrong) {
    public static final int RELATIVES = 2;

    public ContactCard {
        versions = List.copyOf(versions);
        wrong = Set.copyOf(wrong);
    }

    /// @param told     what the registry's file says
    /// @param facts    about the donor, in clock order
    /// @param attempts to reach the donor so far
    public static ContactCard of(RegistryDonor told, List<Fact> facts, List<Attempt> attempts) {
        var written = facts.stream().filter(fact -> fact.what() instanceof ContactsSet).toList();
        var replaced = written.stream().flatMap(fact -> fact.supersedes().stream()).toList();
        var newest = written.stream().map(Fact::name).filter(name -> !replaced.contains(name)).toList();
        var card = written.isEmpty() ? registry(told) : (ContactsSet) written.getLast().what();
        var numbers = card.numbers().stream().map(one -> confirmed(one, attempts)).toList();
        return new ContactCard(new ContactsSet(numbers, card.relatives(), card.address()), newest, wrong(attempts));
    }

    /// The number to try first: the one confirmed last among those that are not known to be wrong.
    public Optional<String> best() {
        return contacts.numbers().stream().filter(one -> !wrong.contains(one.value()))
                .max(java.util.Comparator.comparing(one -> one.confirmed().orElse(LocalDate.MIN))).map(Reachable::value);
    }

    /// The relatives who may be asked.
    public Set<Callee> askable() {
        var askable = EnumSet.noneOf(Callee.class);
        relative(Callee.RELATIVE_1).filter(Relative::mayBeAsked).ifPresent(_ -> askable.add(Callee.RELATIVE_1));
        relative(Callee.RELATIVE_2).filter(Relative::mayBeAsked).ifPresent(_ -> askable.add(Callee.RELATIVE_2));
        return askable;
    }

    public Optional<Relative> relative(Callee which) {
        var place = which == Callee.RELATIVE_1 ? 0 : which == Callee.RELATIVE_2 ? 1 : RELATIVES;
        return contacts.relatives().stream().skip(place).findFirst().filter(_ -> place < RELATIVES);
    }

    private static Reachable confirmed(Reachable number, List<Attempt> attempts) {
        var reached = attempts.reversed().stream().filter(Attempt::reachedDonor)
                .filter(attempt -> attempt.call().number().equals(Optional.of(number.value()))).map(Attempt::day).findFirst();
        return reached.filter(day -> number.confirmed().filter(before -> !before.isBefore(day)).isEmpty())
                .map(day -> new Reachable(number.kind(), number.value(), Optional.of(day))).orElse(number);
    }

    private static Set<String> wrong(List<Attempt> attempts) {
        var wrong = new java.util.HashSet<String>();
        for (var attempt : attempts) {
            attempt.call().number().ifPresent(number -> {
                if (attempt.call().result() == CallResult.WRONG_NUMBER) {
                    wrong.add(number);
                } else if (attempt.reachedDonor()) {
                    wrong.remove(number);
                }
            });
        }
        return wrong;
    }

    private static ContactsSet registry(RegistryDonor told) {
        var phone = Optional.ofNullable(told.more().get("phone")).filter(number -> !number.isBlank());
        return new ContactsSet(phone.map(number -> new Reachable("phone", number, day(told))).stream().toList(), List.of(), Optional.empty());
    }

    private static Optional<LocalDate> day(RegistryDonor told) {
        try {
            return Optional.ofNullable(told.more().get("contact_on")).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
