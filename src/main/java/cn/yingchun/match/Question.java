package cn.yingchun.match;

import cn.yingchun.domain.donor.Product;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.Typing;
import cn.yingchun.hla.grade.rule.NullRule;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.rank.Ranking;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a search is to find.
///
/// @param patient what the patient is typed
/// @param loci    the loci whose alleles are counted; all others are only shown
/// @param minimum the fewest matches of a donor that is listed, such as 8 of 10
/// @param exactly whether donors with more matches are left out
/// @param limits  the most mismatches at single loci, where fewer than two
/// @param nulls   what is made of a null allele within a list or a family: left out (Atlas) or possible (Hap-E)
/// @param top     how many donors are listed at most
/// @param filter  donors that are not wanted whatever they match
/// @param ranking what comes first among donors of one class and probability
/// @param sets    the haplotype tables, of which each person's is taken; without any there are no probabilities
/// @param pool    the patient's own registry and ethnicity
/// @param product adults or cord units
/// @param registries only donors of these; none for all
/// @param today   the day on which donors' ages are counted
public record Question(
        Typing patient,
        Set<Locus> loci,
        int minimum,
        boolean exactly,
        Map<Locus, Integer> limits,
        NullRule nulls,
        int top,
        DonorFilter filter,
        Ranking ranking,
        HaplotypeSets sets,
        Pool pool,
        Product product,
        Set<String> registries,
        LocalDate today) {
    public Question {
        loci = Set.copyOf(loci);
        limits = Map.copyOf(limits);
        registries = registries.stream().map(name -> new Pool(name, "").registry()).collect(Collectors.toUnmodifiableSet());
    }

    /// The usual search: five loci, 8 of 10, the best 1,000, nobody filtered out, ranked as the WMDA does.
    ///
    /// @param table for everybody
    public static Question of(Typing patient, Optional<HaplotypeTable> table, LocalDate today) {
        return of(patient, table.map(HaplotypeSets::only).orElse(HaplotypeSets.NONE), today);
    }

    /// The same with the table of each person's registry and ethnicity.
    public static Question of(Typing patient, HaplotypeSets sets, LocalDate today) {
        return new Question(patient, Set.copyOf(Locus.SEARCHED), 8, false, Map.of(), NullRule.ATLAS, 1000, DonorFilter.NONE,
                Ranking.usual(), sets, Pool.ANY, Product.ADULT, Set.of(), today);
    }

    /// The table of the patient's own registry and ethnicity.
    public Optional<HaplotypeTable> table() {
        return sets.of(pool);
    }

    /// The same for a patient of a registry and ethnicity.
    public Question from(Pool own) {
        return new Question(patient, loci, minimum, exactly, limits, nulls, top, filter, ranking, sets, own, product, registries, today);
    }

    public Question counting(List<Locus> counted, int least) {
        return new Question(patient, Set.copyOf(counted), least, exactly, limits, nulls, top, filter, ranking, sets, pool, product, registries, today);
    }

    /// Only donors with exactly the fewest matches, as somebody asks who has seen the better ones.
    public Question exactly(boolean only) {
        return new Question(patient, loci, minimum, only, limits, nulls, top, filter, ranking, sets, pool, product, registries, today);
    }

    public Question among(Product wanted) {
        return new Question(patient, loci, minimum, exactly, limits, nulls, top, filter, ranking, sets, pool, wanted, registries, today);
    }

    /// Only donors of some registries; none for all.
    public Question in(Set<String> wanted) {
        return new Question(patient, loci, minimum, exactly, limits, nulls, top, filter, ranking, sets, pool, product, wanted, today);
    }

    public Question limited(Map<Locus, Integer> mismatches) {
        return new Question(patient, loci, minimum, exactly, mismatches, nulls, top, filter, ranking, sets, pool, product, registries, today);
    }

    public Question with(NullRule rule) {
        return new Question(patient, loci, minimum, exactly, limits, rule, top, filter, ranking, sets, pool, product, registries, today);
    }

    public Question listing(int most) {
        return new Question(patient, loci, minimum, exactly, limits, nulls, most, filter, ranking, sets, pool, product, registries, today);
    }

    public Question filtered(DonorFilter wanted) {
        return new Question(patient, loci, minimum, exactly, limits, nulls, top, wanted, ranking, sets, pool, product, registries, today);
    }

    public Question ranked(Ranking order) {
        return new Question(patient, loci, minimum, exactly, limits, nulls, top, filter, order, sets, pool, product, registries, today);
    }
}
