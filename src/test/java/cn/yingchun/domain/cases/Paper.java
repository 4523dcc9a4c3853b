package cn.yingchun.domain.cases;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A case on paper: facts written one after the other, for tests of the rules.
public final class Paper {
    private final CaseId id = new CaseId(new UUID(0, 1));
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Anchor, LocalDate> days = new EnumMap<>(Anchor.class);

    public Paper(Sex sex, String birthDate, String notice) {
        write(notice + "T09:00", new CourseFact.Opened("410105-2020-T1-0001", new DonorId(new UUID(0, 2)), new PatientId(new UUID(0, 3)),
                LocalDate.parse(notice), "N-1", sex, LocalDate.parse(birthDate), "D-TEST", Optional.empty()));
    }

    /// A man of 38, called on 25 November 2020, as in the founding story.
    public static Paper liu() {
        return new Paper(Sex.M, "1982-11-04", "2020-11-25");
    }

    public Fact write(String at, What what) {
        return write(at, what, Optional.empty());
    }

    public Fact write(String at, What what, Optional<String> why) {
        var happened = instant(at);
        var fact = new Fact(new FactName("T1", 1, facts.size() + 1L), facts.size() + 1L, 1, "测试", happened, happened, why,
                Subject.of(id), what, List.of());
        facts.add(fact);
        return fact;
    }

    /// Ticks an item with proof fields that satisfy every rule, on a day at nine.
    public Paper tick(String item, String on) {
        return tick(item, on, Map.of());
    }

    public Paper tick(String item, String on, Map<String, String> proof) {
        write(on + "T09:00", new CourseFact.ItemDone(item, LocalDate.parse(on), Optional.empty(), proof, List.of("甲", "乙")));
        return this;
    }

    /// Sets days, keeping those named before.
    public Paper plan(String at, String... anchorsAndDays) {
        for (int i = 0; i < anchorsAndDays.length; i += 2) {
            days.put(Anchor.valueOf(anchorsAndDays[i]), LocalDate.parse(anchorsAndDays[i + 1]));
        }
        write(at, planned());
        return this;
    }

    public PlanFact.Planned planned() {
        var alternatives = days.containsKey(Anchor.D0) ? List.of(days.get(Anchor.D0).plusDays(7), days.get(Anchor.D0).plusDays(14)) : List.<LocalDate>of();
        return new PlanFact.Planned((int) facts.stream().filter(fact -> fact.what() instanceof PlanFact.Planned).count() + 1, days, alternatives);
    }

    public Paper stage(String at, Stage stage) {
        write(at, new CourseFact.StageEntered(stage));
        return this;
    }

    public CaseFile file() {
        return CaseFile.of(id, facts);
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public static Instant instant(String at) {
        return LocalDateTime.parse(at).atZone(WorkCalendar.ZONE).toInstant();
    }
}
