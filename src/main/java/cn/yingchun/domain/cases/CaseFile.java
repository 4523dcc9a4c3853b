package cn.yingchun.domain.cases;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.conflict.Conflicts;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The picture of one case on one day: a pure fold over its facts, the same on every device that holds the same facts.
public final class CaseFile {
    /// Writer of facts that were never written.
    private static final String DREAM = "~";

    private static final Comparator<Fact> BY_CLOCK = Comparator.comparingLong(Fact::clock).thenComparing(Fact::name);

    private final CaseId id;
    private final List<Fact> history;
    private final Set<FactName> struck;
    private final Map<Class<?>, List<Noted<?>>> byKind;
    private final Noted<CourseFact.Opened> opened;
    private final Course course;
    private final Map<String, Noted<?>> items;
    private final List<Conflict> conflicts;

    private CaseFile(CaseId id, List<Fact> facts) {
        this.id = id;
        history = facts.stream().sorted(BY_CLOCK).toList();
        struck = struck(history);
        var valid = history.stream().filter(fact -> !struck.contains(fact.name()))
                .filter(fact -> fact.what() instanceof CaseFact)
                .<Noted<?>>map(fact -> new Noted<>(fact, (CaseFact) fact.what())).toList();
        byKind = valid.stream().collect(Collectors.groupingBy(noted -> noted.what().getClass()));
        opened = first(CourseFact.Opened.class).orElseThrow(() -> new Trouble("case.file.unopened", id));
        course = Course.of(valid);
        items = items(valid);
        conflicts = Conflicts.of(Subject.of(id), history.stream().filter(fact -> !fact.name().device().equals(DREAM)).toList());
        items.keySet().removeAll(disputed());
    }

    /// @throws Trouble `case.file.unopened` if no fact opens the case
    public static CaseFile of(CaseId id, List<Fact> facts) {
        return new CaseFile(id, facts);
    }

    /// The same case as if one more thing had been written just now; for looking ahead, never to be recorded.
    public CaseFile asIf(CaseFact what, Instant happened) {
        var last = history.getLast();
        var dream = new Fact(new FactName(DREAM, 0, history.size() + 1L), Math.max(last.clock() + 1, 1), last.schema(), last.actor(),
                happened, last.written(), Optional.empty(), last.subject(), what, List.of());
        return new CaseFile(id, Stream.concat(history.stream(), Stream.of(dream)).toList());
    }

    public CaseId id() {
        return id;
    }

    public CourseFact.Opened opened() {
        return opened.what();
    }

    public Stage stage() {
        return course.stage();
    }

    /// The stage a case that is put off or closed was in before.
    public Optional<Stage> left() {
        return course.left();
    }

    /// The stage of the straight line that counts for the checklist: its own, or the one it left.
    public Stage line() {
        return course.left().orElse(course.stage());
    }

    /// All facts of one kind that are not struck, oldest first.
    public <T extends CaseFact> List<Noted<T>> each(Class<T> kind) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .map(noted -> new Noted<>(noted.fact(), kind.cast(noted.what()))).toList();
    }

    public <T extends CaseFact> Optional<Noted<T>> first(Class<T> kind) {
        return each(kind).stream().findFirst();
    }

    public <T extends CaseFact> Optional<Noted<T>> last(Class<T> kind) {
        return each(kind).reversed().stream().findFirst();
    }

    /// An anchor day as agreed now; N comes from the opening, D0LAST is D0 until a later day is named.
    public Optional<LocalDate> on(Anchor anchor) {
        if (anchor == Anchor.N) {
            return Optional.of(opened().notice());
        }
        var slot = slot();
        var day = slot.flatMap(planned -> planned.on(anchor));
        return day.isEmpty() && anchor == Anchor.D0LAST ? slot.flatMap(planned -> planned.on(Anchor.D0)) : day;
    }

    /// The newest version of the days.
    public Optional<PlanFact.Planned> slot() {
        return last(PlanFact.Planned.class).map(Noted::what);
    }

    /// The newest version of what is asked for.
    public Optional<PlanFact.TargetSet> target() {
        return last(PlanFact.TargetSet.class).map(Noted::what);
    }

    /// The latest word on an item: [CourseFact.ItemDone], [CourseFact.ItemNotApplicable] or [CourseFact.ItemReopened].
    public Optional<Noted<?>> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /// Fields with different values from offices that had not seen each other's; the newest shows until somebody decides.
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /// Items that one office did and another left out or opened again: none of them counts as done until somebody decides.
    public Set<String> disputed() {
        return conflicts.stream().filter(one -> one.register().kind().equals("item"))
                .filter(one -> one.versions().stream().map(fact -> fact.what().getClass()).distinct().count() > 1)
                .map(one -> one.register().detail()).collect(Collectors.toSet());
    }

    /// How it ended, while it is closed.
    public Optional<CourseFact.Closed> ending() {
        return stage() == Stage.CLOSED ? last(CourseFact.Closed.class).map(Noted::what) : Optional.empty();
    }

    /// Everything that was ever written, struck facts too, in clock order.
    public List<Fact> history() {
        return history;
    }

    public boolean isStruck(Fact fact) {
        return struck.contains(fact.name());
    }

    private static Set<FactName> struck(List<Fact> facts) {
        var struck = new HashSet<FactName>();
        for (var fact : facts) {
            if (fact.what() instanceof CourseFact.Struck(var which)) {
                struck.add(which);
            }
        }
        return struck;
    }

    private static Map<String, Noted<?>> items(List<Noted<?>> facts) {
        var items = new HashMap<String, Noted<?>>();
        for (var noted : facts) {
            switch (noted.what()) {
                case CourseFact.ItemDone done -> items.put(done.item(), noted);
                case CourseFact.ItemNotApplicable left -> items.put(left.item(), noted);
                case CourseFact.ItemReopened again -> items.put(again.item(), noted);
                default -> {}
            }
        }
        return items;
    }
}
