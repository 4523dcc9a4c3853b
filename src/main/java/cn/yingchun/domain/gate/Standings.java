package cn.yingchun.domain.gate;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.CourseFact.ItemNotApplicable;
import cn.yingchun.domain.cases.CourseFact.Withdrawn;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.Checklist;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.donor.Age;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.Standing.Cause;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How every item of a case stands at one moment: a function of the file, the checklist and the time.
public final class Standings {
    private final CaseFile file;
    private final Checklist checklist;
    private final Age.Limit ageLimit;
    private final LocalDateTime now;
    private final Proofs proofs;
    private final Expiries expiries;

    private Standings(CaseFile file, Rulebook rules, LocalDateTime now) {
        this.file = file;
        checklist = rules.checklist();
        ageLimit = rules.ageLimit();
        this.now = now;
        proofs = new Proofs(file);
        expiries = new Expiries(file, this::doneAt, now);
    }

    /// @param now the moment in Beijing
    public static Standings of(CaseFile file, Rulebook rules, LocalDateTime now) {
        return new Standings(file, rules, now);
    }

    /// All items in the order of the checklist.
    public Map<ChecklistItem, Standing> all() {
        var all = new LinkedHashMap<ChecklistItem, Standing>();
        checklist.items().forEach(item -> all.put(item, of(item)));
        return all;
    }

    public Standing of(String item) {
        return of(checklist.item(item));
    }

    public Standing of(ChecklistItem item) {
        if (!asked(item)) {
            return new Standing.NotAsked();
        }
        var word = file.item(item.id());
        if (word.isPresent() && word.get().what() instanceof ItemNotApplicable) {
            return new Standing.Skipped(word.get().fact().why().orElse(""), word.get().actor());
        }
        var proof = proofs.of(item);
        if (proof.isEmpty()) {
            return new Standing.Open();
        }
        var at = at(proof.get());
        return lapse(item, proof.get(), at)
                .<Standing>map(cause -> new Standing.Lapsed(at, cause))
                .orElseGet(() -> new Standing.Done(at, proof.get().actor()));
    }

    private boolean asked(ChecklistItem item) {
        return switch (item.when()) {
            case ALWAYS -> true;
            case FEMALE -> file.opened().donorSex() == Sex.F;
            case BELOW_TARGET -> Collected.of(file).belowTarget();
            case ON_RELEASE -> file.item(item.id()).isPresent();
        };
    }

    private Optional<Cause> lapse(ChecklistItem item, Noted<? extends CaseFact> proof, LocalDateTime at) {
        return withdrawn(proof)
                .or(() -> overAge(item))
                .or(() -> expiries.lapse(item, at))
                .or(() -> uncovered(item, proof))
                .or(() -> item.restsOn().stream().filter(other -> !of(other).holds()).findFirst().map(Cause.RestsOn::new));
    }

    private Optional<Cause> withdrawn(Noted<? extends CaseFact> proof) {
        return file.each(Withdrawn.class).stream().filter(said -> said.what().consent().filter(proof.name()::equals).isPresent())
                .findFirst().map(_ -> new Cause.Withdrawn());
    }

    private Optional<Cause> overAge(ChecklistItem item) {
        if (item.proof() != cn.yingchun.domain.checklist.Proof.AGE) {
            return Optional.empty();
        }
        var birth = file.opened().donorBirthDate();
        var day = file.on(Anchor.D0LAST).orElse(now.toLocalDate());
        return ageLimit.allows(birth, day) ? Optional.empty() : Optional.of(new Cause.OverAge(ageLimit.lastDay(birth)));
    }

    /// A policy's own days stand in its fields `from` and `to`.
    private Optional<Cause> uncovered(ChecklistItem item, Noted<? extends CaseFact> proof) {
        if (item.cover().size() != 2 || !(proof.what() instanceof ItemDone done)) {
            return Optional.empty();
        }
        var first = item.cover().getFirst();
        var last = item.cover().getLast();
        var mustBegin = file.on(first.anchor()).map(first::from);
        var mustEnd = file.on(last.anchor()).map(last::from);
        var begins = Dates.read(done.proof().get("from"));
        var ends = Dates.read(done.proof().get("to"));
        if (mustBegin.isEmpty() || mustEnd.isEmpty()) {
            return Optional.empty();
        }
        var covers = begins.filter(day -> !day.isAfter(mustBegin.get())).isPresent()
                && ends.filter(day -> !day.isBefore(mustEnd.get())).isPresent();
        return covers ? Optional.empty() : Optional.of(new Cause.NotCovered(mustBegin.get(), mustEnd.get()));
    }

    private Optional<LocalDate> doneAt(String item) {
        return proofs.of(checklist.item(item)).map(noted -> at(noted).toLocalDate());
    }

    /// The moment validity counts from: the day of the sample for a tick, at its first minute where no hour is known.
    private static LocalDateTime at(Noted<? extends CaseFact> noted) {
        return noted.what() instanceof ItemDone done
                ? done.at().map(done.on()::atTime).orElseGet(done.on()::atStartOfDay)
                : noted.happened().atZone(WorkCalendar.ZONE).toLocalDateTime();
    }
}
