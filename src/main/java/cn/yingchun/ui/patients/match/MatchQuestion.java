package cn.yingchun.ui.patients.match;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.rule.MatchRules;
import java.util.Optional;
import java.util.Set;

/// What is looked for: for whom, how good at least, which donors only, and by which rules.
///
/// @param mismatches alleles that may differ at most, 0 to 5
/// @param exactly    only donors with just so many mismatches, none with fewer
/// @param product    adults or cord units
/// @param registries only donors of these; none for all
public record MatchQuestion(PatientId patient, int mismatches, boolean exactly, Product product, DonorFilter filter,
        Set<String> registries, MatchRules rules) {
    public MatchQuestion {
        registries = Set.copyOf(registries);
    }

    public static MatchQuestion of(PatientId patient) {
        return new MatchQuestion(patient, 1, false, Product.ADULT, DonorFilter.NONE, Set.of(), MatchRules.USUAL);
    }

    /// The fewest matches of a donor that is listed, such as 9 of 10.
    public int minimum() {
        return Math.max(0, rules.positions() - mismatches);
    }

    boolean readyOnly() {
        return filter.availableOnly();
    }

    boolean cmvNegative() {
        return filter.cmv().isPresent();
    }

    public MatchQuestion mismatches(int other) {
        return new MatchQuestion(patient, other, exactly, product, filter, registries, rules);
    }

    public MatchQuestion exactly(boolean only) {
        return new MatchQuestion(patient, mismatches, only, product, filter, registries, rules);
    }

    public MatchQuestion among(Product wanted) {
        return new MatchQuestion(patient, mismatches, exactly, wanted, filter, registries, rules);
    }

    public MatchQuestion only(DonorFilter wanted) {
        return new MatchQuestion(patient, mismatches, exactly, product, wanted, registries, rules);
    }

    public MatchQuestion in(Set<String> wanted) {
        return new MatchQuestion(patient, mismatches, exactly, product, filter, wanted, rules);
    }

    public MatchQuestion readyOnly(boolean only) {
        return only(filter.available(only));
    }

    MatchQuestion cmvNegative(boolean only) {
        return only(filter.cmv(only ? Optional.of(Cmv.N) : Optional.empty()));
    }

    MatchQuestion eldest(int years) {
        return only(filter.ages(filter.ageFrom(), years));
    }

    public MatchQuestion by(MatchRules other) {
        return new MatchQuestion(patient, mismatches, exactly, product, filter, registries, other);
    }

    /// How many wishes are set that the line above the list does not show.
    int unseen() {
        return (filter.ageFrom() > 0 ? 1 : 0) + (filter.sex().isPresent() ? 1 : 0) + (filter.abo().isEmpty() ? 0 : 1)
                + (filter.weightFrom() > 0 ? 1 : 0) + (registries.isEmpty() ? 0 : 1) + (AskLine.AGES.contains(filter.ageTo()) ? 0 : 1);
    }
}
