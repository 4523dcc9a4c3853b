package cn.yingchun.domain.honours;

import cn.yingchun.domain.cases.HonourFact.Counter;
import cn.yingchun.domain.cases.HonourFact.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Which number a donation is: official once the province gave it, else provisional [domain facts §9.3].
///
/// Provisional = the last official number known here + those of this office behind it. A second donation of the same donor adds
/// to donations and not to persons. Everything is computed anew at each look, so that a donation that comes in later from
/// another office moves what is provisional and never what is official.
public final class Ordinals {
    private final List<Donation> donations;
    private final Unit unit;

    public Ordinals(List<Donation> donations, Unit unit) {
        this.donations = donations.stream().sorted(Donation.ORDER).toList();
        this.unit = unit;
    }

    /// One number.
    ///
    /// @param official given by the province; otherwise it is shown as provisional
    public record Ordinal(int number, boolean official) {}

    /// All donations in their order.
    public List<Donation> donations() {
        return donations;
    }

    /// The numbers of a donation by counter; a counter of which nothing official is known yet is absent.
    public Map<Counter, Ordinal> of(Donation donation) {
        var numbers = new EnumMap<Counter, Ordinal>(Counter.class);
        for (var counter : Counter.values()) {
            number(donation, counter).ifPresent(number -> numbers.put(counter, number));
        }
        return numbers;
    }

    /// Whether it is the first of its year in the province, as far as is known here.
    public boolean firstOfYear(Donation donation) {
        return Optional.ofNullable(of(donation).get(Counter.PROVINCE_OF_YEAR)).filter(ordinal -> ordinal.number() == 1).isPresent();
    }

    private Optional<Ordinal> number(Donation donation, Counter counter) {
        var own = given(donation, counter);
        if (own.isPresent()) {
            return Optional.of(new Ordinal(own.getAsInt(), true));
        }
        var line = line(counter, donation);
        var at = line.indexOf(donation);
        for (int before = at - 1; before >= 0; before--) {
            var known = given(line.get(before), counter);
            if (known.isPresent()) {
                return Optional.of(new Ordinal(known.getAsInt() + added(line, before, at), false));
            }
        }
        return counter == Counter.PROVINCE_OF_YEAR ? Optional.of(new Ordinal(added(line, -1, at), false)) : Optional.empty();
    }

    /// How many count behind one place up to another.
    private int added(List<Donation> line, int behind, int upTo) {
        var donors = new HashSet<>(line.subList(0, behind + 1).stream().map(Donation::donor).toList());
        var count = 0;
        for (var donation : line.subList(behind + 1, upTo + 1)) {
            if (unit == Unit.DONATION || donors.add(donation.donor())) {
                count++;
            }
        }
        return count;
    }

    private List<Donation> line(Counter counter, Donation donation) {
        return counter == Counter.PROVINCE_OF_YEAR
                ? new ArrayList<>(donations.stream().filter(one -> one.day().getYear() == donation.day().getYear()).toList()) : donations;
    }

    /// Only numbers counted in the same unit can be gone on from.
    private OptionalInt given(Donation donation, Counter counter) {
        return donation.confirmed().filter(given -> given.unit() == unit).map(given -> given.numbers().get(counter))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
