package cn.yingchun.domain.contact;

import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.contact.AttemptRules.Limit;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Fact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Plans how to go on with somebody who has not been reached: another part of the day each time, on working days, the donor
/// first and the relatives after some attempts; and says what is missing before "unreachable" may be written.
///
/// @param tried     since the donor was last spoken to, oldest first
/// @param relatives those who may be asked, [Callee#RELATIVE_1] and [Callee#RELATIVE_2]
public record AttemptPlan(AttemptRules rules, List<Attempt> tried, Set<Callee> relatives) {
    private static final int DAYS_AHEAD = 30;

    public AttemptPlan {
        tried = List.copyOf(tried);
        relatives = Set.copyOf(relatives);
    }

    /// How a donor stands who may have been tried outside of the case as well.
    ///
    /// @param told      what the registry's file says, where the donor is known here
    /// @param about     facts about the donor, in clock order
    /// @param ofTheCase facts about the case
    public static AttemptPlan of(AttemptRules rules, Optional<RegistryDonor> told, List<Fact> about, List<Fact> ofTheCase) {
        var attempts = Attempt.among(Stream.concat(about.stream(), ofTheCase.stream()));
        return new AttemptPlan(rules, Attempt.sinceTalk(attempts),
                told.map(donor -> ContactCard.of(donor, about, attempts).askable()).orElse(Set.of()));
    }

    /// What is missing before a donor counts as unreachable.
    public enum Missing {
        TRIES, WORKDAYS, CHANNELS, RELATIVES;

        /// The key of its words.
        public String key() {
            return "case.close.missing." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The next attempt.
    ///
    /// @param now the moment in Beijing
    public NextTry next(LocalDateTime now) {
        for (var day = rules.calendar().onOrAfter(now.toLocalDate()); day.isBefore(now.toLocalDate().plusDays(DAYS_AHEAD));
                day = rules.calendar().plus(day, 1)) {
            var when = day;
            var part = triedOn(day) < rules.limit(Limit.TRIES_A_DAY) ? partOn(when, now) : Optional.<DayPart>empty();
            if (part.isPresent()) {
                return new NextTry(whom(), tried.size() + 1, day, part.get());
            }
        }
        throw new IllegalStateException("no working day in " + DAYS_AHEAD + " days");
    }

    /// What is still missing; empty where "unreachable" may be written.
    public Set<Missing> missing() {
        var missing = EnumSet.noneOf(Missing.class);
        if (tried.size() < rules.limit(Limit.CLOSE_AFTER_TRIES)) {
            missing.add(Missing.TRIES);
        }
        if (workdays() < rules.limit(Limit.CLOSE_AFTER_WORKDAYS)) {
            missing.add(Missing.WORKDAYS);
        }
        if (tried.stream().map(attempt -> attempt.call().channel()).distinct().count() < rules.limit(Limit.CLOSE_AFTER_CHANNELS)) {
            missing.add(Missing.CHANNELS);
        }
        if (!asked().containsAll(relatives)) {
            missing.add(Missing.RELATIVES);
        }
        return missing;
    }

    /// Working days from the first attempt to the last, both counted.
    public int workdays() {
        if (tried.isEmpty()) {
            return 0;
        }
        var first = tried.getFirst().day();
        return rules.calendar().between(first.minusDays(1), tried.getLast().day());
    }

    /// The donor until tried often enough, or until a number proved wrong; then each relative once; then the donor again.
    private Callee whom() {
        var toDonor = tried.stream().filter(attempt -> attempt.call().callee() == Callee.DONOR).toList();
        var wrong = !toDonor.isEmpty() && toDonor.getLast().call().result() == CallResult.WRONG_NUMBER;
        if (!wrong && toDonor.size() < rules.limit(Limit.TRIES_BEFORE_RELATIVES)) {
            return Callee.DONOR;
        }
        return relatives.stream().sorted().filter(one -> !asked().contains(one)).findFirst().orElse(Callee.DONOR);
    }

    private Set<Callee> asked() {
        var asked = EnumSet.noneOf(Callee.class);
        tried.forEach(attempt -> asked.add(attempt.call().callee()));
        return asked;
    }

    private long triedOn(LocalDate day) {
        return tried.stream().filter(attempt -> attempt.day().equals(day)).count();
    }

    /// The part of a day that was tried least so far, among those that are not over and were not tried that day.
    private Optional<DayPart> partOn(LocalDate day, LocalDateTime now) {
        var least = rules.callable().stream().mapToLong(this::tries).min().orElse(0);
        var left = new ArrayList<>(rules.callable());
        left.removeIf(part -> !day.atTime(part.to()).isAfter(now) || triedIn(day, part));
        var fresh = left.stream().filter(part -> tries(part) == least).findFirst();
        return fresh.isPresent() || !day.equals(now.toLocalDate()) ? fresh.or(() -> left.stream().findFirst()) : Optional.empty();
    }

    private boolean triedIn(LocalDate day, DayPart part) {
        return tried.stream().anyMatch(attempt -> attempt.day().equals(day) && part.holds(attempt.at().toLocalTime()));
    }

    private long tries(DayPart part) {
        return tried.stream().filter(attempt -> part.holds(attempt.at().toLocalTime())).count();
    }
}
