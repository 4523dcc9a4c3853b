package cn.yingchun.domain.outcome;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.collect.Alarms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which outcomes are lawful for a case, and why another is not.
public final class Outcomes {
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private final Alarms alarms;

    public Outcomes(List<Outcome> outcomes, List<Reason> reasons, Alarms alarms) {
        outcomes.forEach(outcome -> this.outcomes.put(outcome.code(), outcome));
        reasons.forEach(reason -> this.reasons.put(reason.code(), reason));
        this.alarms = alarms;
    }

    public static Outcomes load() {
        return new Outcomes(Outcome.load(), Reason.load(), Alarms.load());
    }

    public List<Outcome> all() {
        return List.copyOf(outcomes.values());
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons.values());
    }

    public Optional<Outcome> outcome(String code) {
        return Optional.ofNullable(outcomes.get(code));
    }

    public Optional<Reason> reason(String code) {
        return Optional.ofNullable(reasons.get(code));
    }

    /// The outcomes that this case may be closed with now.
    public List<Outcome> lawful(CaseFile file) {
        return all().stream().filter(outcome -> objection(file, outcome).isEmpty()).toList();
    }

    /// Why a case may not end so: the key of a sentence; empty if it may.
    public Optional<String> objection(CaseFile file, Outcome outcome) {
        if (!outcome.on()) {
            return Optional.of("outcome.not.offered");
        }
        if (file.stage() == Stage.CLOSED) {
            return Optional.of("outcome.already.closed");
        }
        var line = file.line();
        if (line.before(outcome.after()) || outcome.until().before(line)) {
            return Optional.of("outcome.wrong.stage");
        }
        return new Evidence(file, alarms).shows(outcome.rule()) ? Optional.empty() : Optional.of(outcome.rule().key());
    }

    /// Whether the reason goes with the outcome; where none is asked for, none may be given.
    public boolean fits(Outcome outcome, Optional<String> reason) {
        return outcome.reasons().isEmpty() ? reason.isEmpty() : reason.filter(outcome.reasons()::contains).isPresent();
    }

    /// Whether a closed or running case counts as a donation, by what left the hospital.
    public static boolean counts(CaseFile file, Outcome outcome) {
        return switch (outcome.donation()) {
            case YES -> true;
            case NO -> false;
            case IF_RELEASED -> released(file);
        };
    }

    static boolean released(CaseFile file) {
        return !file.each(HandedOver.class).isEmpty() || !file.each(Frozen.class).isEmpty();
    }

    static boolean consentSigned(CaseFile file) {
        return file.item("C42").filter(noted -> noted.what() instanceof ItemDone).isPresent();
    }
}
