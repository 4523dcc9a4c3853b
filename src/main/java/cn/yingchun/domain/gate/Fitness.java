package cn.yingchun.domain.gate;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.PlanFact.AskedAgain;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.DonorFile;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.donor.deferral.DeferralRule;
import cn.yingchun.domain.donor.deferral.DeferralRule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the donor of a case may give: deferrals that hold, and the rest after an earlier donation.
///
/// It concerns the days from the first dose to the last collection, or today where they are not agreed yet: a cold now is
/// no obstacle to a collection in a month.
///
/// @param donations last collection days of this donor's earlier cases
/// @param disputed  what is not certain of the donor and the patient, because two devices say different things
public record Fitness(DonorFile donor, List<LocalDate> donations, List<DeferralRule> rules, List<Obstacle.Disputed> disputed) {
    /// Gates behind which the donor is examined, the patient conditioned, the first dose given or the machine started.
    private static final Set<Stage> ASKED_IN = EnumSet.of(Stage.EXAM, Stage.CLEAR, Stage.COND, Stage.MOBILISE);
    private static final Set<Verdict> SHUT = EnumSet.of(Verdict.DEFER, Verdict.REJECT);

    /// Nothing is known against the donor.
    public static final Fitness UNKNOWN = new Fitness(DonorFile.EMPTY, List.of(), List.of());

    public Fitness {
        donations = List.copyOf(donations);
        rules = List.copyOf(rules);
        disputed = List.copyOf(disputed);
    }

    /// Where nothing is in conflict.
    public Fitness(DonorFile donor, List<LocalDate> donations, List<DeferralRule> rules) {
        this(donor, donations, rules, List.of());
    }

    /// What keeps the case from going through the gate in front of it.
    public List<Obstacle> obstacles(CaseFile file, LocalDate today) {
        var obstacles = new ArrayList<Obstacle>(disputed);
        if (!ASKED_IN.contains(file.stage())) {
            return obstacles;
        }
        against(file, today).stream().filter(this::shuts).forEach(one -> obstacles.add(new Obstacle.Deferred(one.rule(), one.until())));
        resting(file, today).ifPresent(day -> obstacles.add(new Obstacle.Resting(day)));
        return obstacles;
    }

    /// The deferrals that hold on one of the days that count.
    public List<Deferred> against(CaseFile file, LocalDate today) {
        var from = file.on(Anchor.G1).filter(today::isBefore).orElse(today);
        var to = file.on(Anchor.D0LAST).filter(day -> !day.isBefore(from)).orElse(from);
        return donor.deferrals().stream().filter(one -> !one.from().isAfter(to))
                .filter(one -> one.until().filter(last -> last.isBefore(from)).isEmpty()).toList();
    }

    /// Whether a deferral forbids the work-up to go on. What the program does not know is not waved through.
    public boolean shuts(Deferred deferral) {
        return rule(deferral.rule()).map(rule -> SHUT.contains(rule.workup())).orElse(true);
    }

    public Optional<DeferralRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /// The first day on which the donor may give in a way again; empty if there was no donation.
    public Optional<LocalDate> again(Interval way) {
        return donations.stream().max(LocalDate::compareTo).map(way::earliest);
    }

    private Optional<LocalDate> resting(CaseFile file, LocalDate today) {
        var way = file.last(AskedAgain.class).map(asked -> asked.what().kind()).orElse(Interval.PBSC);
        return again(way).filter(earliest -> file.on(Anchor.D0).orElse(today).isBefore(earliest));
    }
}
