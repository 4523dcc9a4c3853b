package cn.yingchun.match.repeat;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.match.Question;
import cn.yingchun.match.Reference;
import cn.yingchun.match.rank.Criterion;
import cn.yingchun.match.rank.DonorFilter;
import cn.yingchun.match.rank.Ranking;
import cn.yingchun.match.rank.Wish;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.match.rule.RulesText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What was asked for a patient: all that decides a match list apart from the registry, the names and the frequencies.
///
/// Kept as one line of text, so that the same can be asked again later.
///
/// @param patient what was known of the patient
/// @param minimum the fewest matches of a donor that is listed
/// @param exactly whether donors with more matches are left out
/// @param product adults or cord units
/// @param registries only donors of these; none for all
/// @param top     how many donors are listed at most
public record Asked(Details patient, MatchRules rules, int minimum, boolean exactly, Product product, Set<String> registries, DonorFilter filter, int top) {
    public Asked {
        registries = Set.copyOf(registries);
    }

    /// The question with what typings are read and judged with today.
    public Question question(Reference reference, HaplotypeSets sets, LocalDate today) {
        return Question.of(reference.reader().gl(patient.typing()).typing(), sets, today).from(patient.descent().pool())
                .counting(List.copyOf(rules.counted()), minimum).exactly(exactly).limited(rules.limits()).with(rules.grading().nulls())
                .filtered(filter).among(product).in(registries)
                .ranked(new Ranking(product == Product.CORD ? Criterion.ofCords(rules.order()) : rules.order(), Wish.of(patient.blood()))).listing(top);
    }

    /// One line without line breaks; equal where the same was asked.
    public String text() {
        return String.join("\t", "typing=" + patient.typing().replaceAll("\\s+", " "), "registry=" + patient.descent().pool().registry(),
                "ethnicity=" + patient.descent().pool().ethnicity(), "abo=" + patient.blood().abo(), "cmv=" + patient.blood().cmv(),
                "minimum=" + minimum, "exactly=" + exactly, "product=" + product.code(),
                "registries=" + String.join(",", new TreeSet<>(registries)), "top=" + top, "ages=" + filter.ageFrom() + "-" + filter.ageTo(),
                "sex=" + filter.sex().map(Enum::name).orElse(""), "groups=" + String.join(",", new TreeSet<>(filter.abo())),
                "only=" + filter.cmv().map(Enum::name).orElse(""), "kg=" + filter.weightFrom(), "ready=" + filter.availableOnly(),
                "rules=" + RulesText.of(rules));
    }

    /// What was kept; empty if this program cannot ask it.
    static Optional<Asked> read(String text) {
        Map<String, String> said = new HashMap<>();
        for (var part : text.split("\t", -1)) {
            var at = part.indexOf('=');
            said.put(part.substring(0, Math.max(0, at)), part.substring(at + 1));
        }
        try {
            return RulesText.known(said.getOrDefault("rules", "")).map(rules -> read(said, rules));
        } catch (IllegalArgumentException newer) {
            return Optional.empty();
        }
    }

    private static Asked read(Map<String, String> said, MatchRules rules) {
        var patient = new Details(0, said.getOrDefault("typing", ""),
                new Blood(said.getOrDefault("abo", ""), Cmv.valueOf(said.getOrDefault("cmv", Cmv.UNKNOWN.name()))),
                new Descent(said.getOrDefault("registry", ""), said.getOrDefault("ethnicity", "")));
        var ages = said.getOrDefault("ages", "0-0").split("-", 2);
        var filter = new DonorFilter(Integer.parseInt(ages[0]), Integer.parseInt(ages[1]), Optional.of(said.getOrDefault("sex", ""))
                .filter(sex -> !sex.isEmpty()).map(Sex::valueOf), parts(said, "groups"), Optional.of(said.getOrDefault("only", ""))
                .filter(cmv -> !cmv.isEmpty()).map(Cmv::valueOf), Integer.parseInt(said.getOrDefault("kg", "0")),
                Boolean.parseBoolean(said.getOrDefault("ready", "false")));
        return new Asked(patient, rules, Integer.parseInt(said.getOrDefault("minimum", "")),
                Boolean.parseBoolean(said.getOrDefault("exactly", "false")),
                Product.of(said.getOrDefault("product", "")).orElseThrow(IllegalArgumentException::new),
                parts(said, "registries"), filter, Integer.parseInt(said.getOrDefault("top", "")));
    }

    private static Set<String> parts(Map<String, String> said, String key) {
        return Arrays.stream(said.getOrDefault(key, "").split(",")).filter(part -> !part.isBlank()).collect(Collectors.toSet());
    }
}
