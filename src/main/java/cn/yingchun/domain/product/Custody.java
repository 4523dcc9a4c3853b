package cn.yingchun.domain.product;

import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact;
import cn.yingchun.domain.cases.ProductFact.ExcursionJudged;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Passed;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.ProductFact.Travelled;
import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Measure;
import cn.yingchun.domain.collect.Watch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// In whose hands the bag of one run was, from hand to hand without a gap, how warm it was, and what a physician decided
/// about an excursion.
///
/// @param steps      oldest first
/// @param excursions alarms of temperature and time on the way, in the order they came up
/// @param judged     the decision about them; one made before the last excursion does not count
public record Custody(int run, List<Step> steps, List<Alarm> excursions, Optional<Noted<ExcursionJudged>> judged) {
    public enum Kind { HANDED_OVER, PASSED, RECEIVED, LOST }

    /// @param holder who has it from now on
    public record Step(Kind kind, Instant at, String holder, Optional<Double> celsius, boolean sealWhole) {}

    public Custody {
        steps = List.copyOf(steps);
        excursions = List.copyOf(excursions);
    }

    public static Custody of(CaseFile file, int run, Alarms alarms) {
        var soundings = Watch.alarms(file, alarms).stream()
                .filter(one -> one.alarm().rule().measure() == Measure.TRANSPORT_TEMPERATURE || one.alarm().rule().measure() == Measure.TRANSPORT_HOURS)
                .filter(one -> runOf(file, one).filter(of -> of == run).isPresent())
                .sorted(Comparator.comparing(one -> one.observation().at())).toList();
        var last = soundings.stream().map(one -> one.observation().at()).max(Comparator.naturalOrder());
        var judged = file.last(ExcursionJudged.class).filter(one -> one.what().run() == run)
                .filter(one -> last.filter(at -> at.isAfter(one.happened())).isEmpty());
        return new Custody(run, steps(file, run), soundings.stream().map(Watch.Sounding::alarm).toList(), judged);
    }

    /// Who has the bag now; empty before it left the hospital.
    public Optional<Step> now() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    public boolean arrived() {
        return now().filter(step -> step.kind() == Kind.RECEIVED).isPresent();
    }

    /// On the way: handed over, and neither received nor lost.
    public boolean travelling() {
        return now().filter(step -> step.kind() == Kind.HANDED_OVER || step.kind() == Kind.PASSED).isPresent();
    }

    /// An excursion that no physician has decided about.
    public boolean awaitsDecision() {
        return !excursions.isEmpty() && judged.isEmpty();
    }

    private static List<Step> steps(CaseFile file, int run) {
        Stream<Step> left = file.each(HandedOver.class).stream().map(Noted::what).filter(bag -> bag.run() == run)
                .map(bag -> new Step(Kind.HANDED_OVER, bag.at(), bag.courier(), Optional.of(bag.celsius()), true));
        Stream<Step> passed = file.each(Passed.class).stream().map(Noted::what).filter(bag -> bag.run() == run)
                .map(bag -> new Step(Kind.PASSED, bag.at(), bag.to(), Optional.of(bag.celsius()), bag.sealWhole()));
        Stream<Step> arrived = file.each(Received.class).stream().map(Noted::what).filter(bag -> bag.run() == run)
                .map(bag -> new Step(Kind.RECEIVED, bag.at(), "", Optional.of(bag.celsius()), true));
        Stream<Step> lost = file.each(ProductFact.Lost.class).stream().filter(bag -> bag.what().run() == run)
                .map(bag -> new Step(Kind.LOST, bag.happened(), "", Optional.empty(), false));
        return Stream.of(left, passed, arrived, lost).flatMap(part -> part).sorted(Comparator.comparing(Step::at)).toList();
    }

    private static Optional<Integer> runOf(CaseFile file, Watch.Sounding sounding) {
        return file.history().stream().filter(fact -> fact.name().equals(sounding.observation().from())).findFirst()
                .flatMap(fact -> fact.what() instanceof CaseFact what ? runOf(what) : Optional.empty());
    }

    private static Optional<Integer> runOf(CaseFact what) {
        return switch (what) {
            case HandedOver bag -> Optional.of(bag.run());
            case Passed bag -> Optional.of(bag.run());
            case Travelled bag -> Optional.of(bag.run());
            case Received bag -> Optional.of(bag.run());
            default -> Optional.empty();
        };
    }
}
