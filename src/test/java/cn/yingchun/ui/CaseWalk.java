package cn.yingchun.ui;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.DoseOrdered;
import cn.yingchun.domain.cases.BedsideFact.Drug;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.BedsideFact.ReadingTaken;
import cn.yingchun.domain.cases.BedsideFact.RunRecorded;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.SymptomsGraded;
import cn.yingchun.domain.cases.BedsideFact.Vials;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.Passed;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.cases.ProductFact.Travelled;
import cn.yingchun.domain.cases.Sign;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.Attitude;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.FamilySaid;
import cn.yingchun.domain.cases.TalkFact.GoNoGo;
import cn.yingchun.domain.cases.TalkFact.Relation;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.store.Office;
import cn.yingchun.work.Casework;
import cn.yingchun.work.NewCase;
import cn.yingchun.work.Playbook;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Walks one invented case through its stages, each act on its own day, up to where a test or a picture needs it.
///
/// The notice comes on 2026-10-12, collection is on 2026-12-04.
public final class CaseWalk {
    public static final LocalDate D0 = LocalDate.of(2026, 12, 4);
    private static final LocalDate G1 = LocalDate.of(2026, 11, 30);
    private static final LocalDate P0 = LocalDate.of(2026, 11, 25);
    private static final List<String> NURSES = List.of("演示·李护士", "演示·周护士");

    private final Casework work;
    private final CaseId id;

    private CaseWalk(Casework work, CaseId id) {
        this.work = work;
        this.id = id;
    }

    /// Opens the case on the day of the notice.
    public static CaseWalk begin(Office office, Clock clock) {
        var work = new Casework(office, Playbook.load(), clock);
        var id = work.at(at("2026-10-12T09:10")).open(new NewCase(new DonorId(UUID.nameUUIDFromBytes("donor".getBytes())), "D-28806", Sex.M,
                LocalDate.of(1997, 3, 18), new PatientId(UUID.nameUUIDFromBytes("patient".getBytes())), LocalDate.of(2026, 10, 12),
                "演示初配〔2026〕88号", Optional.empty()));
        return new CaseWalk(work, id);
    }

    public CaseId id() {
        return id;
    }

    public Casework work() {
        return work;
    }

    public CaseWalk toContact() {
        tick("C01", "2026-10-12T09:20");
        tick("C02", "2026-10-12T09:40");
        return advance("2026-10-12T10:00");
    }

    public CaseWalk toTyping() {
        call(CallResult.NO_ANSWER, "2026-10-12T10:30");
        call(CallResult.REACHED, "2026-10-13T18:40");
        tick("C07", "2026-10-13T18:50");
        on("2026-10-13T18:55").willing(id, new Willing(Answer.YES, Optional.empty(), Optional.empty()));
        on("2026-10-14T19:10").family(id, new FamilySaid(Relation.SPOUSE, Attitude.WORRIED, Optional.of("以为抽骨髓，已讲解")));
        tick("C10", "2026-10-13T19:00");
        tick("C11", "2026-10-13T19:05");
        return advance("2026-10-14T09:00");
    }

    public CaseWalk toPlan() {
        plan("2026-10-20T09:00", new EnumMap<>(Map.of(Anchor.H, LocalDate.of(2026, 10, 20))));
        tick("C12", "2026-10-20T10:00");
        tick("C13", "2026-10-21T09:00");
        tick("C14", "2026-10-22T16:00");
        tick("C15", "2026-11-02T15:00");
        tick("C16", "2026-11-03T09:00");
        tick("C17", "2026-11-03T10:00");
        return advance("2026-11-03T11:00");
    }

    public CaseWalk toExam() {
        on("2026-11-06T09:00").target(id, 62, 4, 2);
        plan("2026-11-06T09:30", new EnumMap<>(Map.of(Anchor.H, LocalDate.of(2026, 10, 20), Anchor.W, LocalDate.of(2026, 11, 6),
                Anchor.P0, P0, Anchor.G1, G1, Anchor.D0, D0)));
        tick("C19", "2026-11-06T10:00");
        tick("C21", "2026-11-09T10:00");
        return advance("2026-11-09T11:00");
    }

    public CaseWalk toClear() {
        for (var code : List.of("C23", "C24", "C25", "C27", "C28", "C29", "C30", "C31", "C34", "C35", "C36", "C37")) {
            tick(code, "2026-11-16T11:00");
        }
        return advance("2026-11-18T16:00");
    }

    /// All but the notice of the conditioning day.
    public CaseWalk cleared() {
        for (var code : List.of("C41", "C42", "C43", "C44", "C45")) {
            tick(code, "2026-11-20T15:40");
        }
        return this;
    }

    public CaseWalk toMobilise() {
        tick("C46", "2026-11-23T10:30");
        advance("2026-11-25T09:00");
        tick("C48", "2026-11-26T09:00");
        tick("C49", "2026-11-29T15:00");
        tick("C50", "2026-11-30T07:20");
        go("2026-11-30T07:30");
        return advance("2026-11-30T07:40");
    }

    /// Weight, baseline and four doses; the fifth is given on the morning of collection.
    public CaseWalk mobilised() {
        on("2026-11-30T07:45").bedside().weighed(id, new Weighed(72.4, Optional.of(1.76)));
        count(Moment.BASELINE, "2026-11-30T07:50", Map.of(Count.WBC, 6.1, Count.HAEMOGLOBIN, 148d, Count.PLATELETS, 236d));
        on("2026-11-30T07:52").bedside().ordered(id, new DoseOrdered(1, 600, 1, List.of(new Vials(300, 2)), LocalTime.of(8, 0), G1, D0,
                "演示·医师陈", Optional.empty()));
        for (int day = 0; day < 4; day++) {
            dose(day + 1, G1.plusDays(day) + "T08:00");
        }
        tick("C53", "2026-11-30T08:05");
        tick("C55", "2026-11-30T08:40");
        count(Moment.DURING, "2026-12-02T08:00", Map.of(Count.WBC, 38.2, Count.PLATELETS, 205d));
        return this;
    }

    /// Weight, order, baseline and two doses; the third is due.
    public CaseWalk twoDays() {
        on("2026-11-30T07:45").bedside().weighed(id, new Weighed(72.4, Optional.of(1.76)));
        on("2026-11-30T07:48").bedside().ordered(id, new DoseOrdered(1, 600, 1, List.of(new Vials(300, 2)), LocalTime.of(8, 0), G1, D0,
                "演示·医师陈", Optional.empty()));
        count(Moment.BASELINE, "2026-11-30T07:50", Map.of(Count.WBC, 6.1, Count.HAEMOGLOBIN, 148d, Count.PLATELETS, 236d));
        for (int day = 0; day < 2; day++) {
            before(G1.plusDays(day) + "T07:55", day);
            dose(day + 1, G1.plusDays(day) + "T08:00");
        }
        count(Moment.DURING, "2026-12-01T07:30", Map.of(Count.WBC, 21.4, Count.PLATELETS, 218d, Count.CD34, 6d));
        count(Moment.DURING, "2026-12-02T07:40", Map.of(Count.WBC, 38.2, Count.PLATELETS, 205d, Count.CD34, 24d));
        before("2026-12-02T08:05", 2);
        return this;
    }

    private void before(String when, int worst) {
        on(when).bedside().reading(id, new ReadingTaken(0, Map.of(Sign.SYSTOLIC, 122d, Sign.DIASTOLIC, 78d, Sign.PULSE, 76d, Sign.TEMPERATURE, 36.8, Sign.SPO2, 98d)));
        on(when).bedside().symptoms(id, new SymptomsGraded(Map.of(Symptom.BONE_PAIN, worst), false, false));
    }

    /// The run is over, the product counted and labelled, the donor watched.
    public CaseWalk toHandover() {
        on("2026-12-04T12:40").bedside().ran(id, new RunRecorded(1, at("2026-12-04T08:40"), at("2026-12-04T12:30"), 10.2, 850, 20, NURSES, Optional.empty()));
        count(Moment.AFTER_RUN, "2026-12-04T12:50", Map.of(Count.PLATELETS, 128d));
        on("2026-12-04T13:40").bedside().product(id, new ProductCounted(1, 180, 260, 92, 1500, 2.5, 98, 1, Optional.of("G123498654321")));
        tick("C65", "2026-12-04T13:50");
        return advance("2026-12-04T14:00");
    }

    /// Labelled, handed over, passed on once, and too warm for a while.
    public CaseWalk onTheWay() {
        on("2026-12-04T14:10").bedside().bag(id, new Labelled(1, "G123498654321", "S1128V00", at("2026-12-04T12:30"), at("2026-12-07T12:30")));
        on("2026-12-04T15:00").bedside().bag(id, new HandedOver(1, at("2026-12-04T15:00"), "演示运送员·赵", "F-0316", 4.2));
        on("2026-12-04T17:20").bedside().bag(id, new Passed(1, at("2026-12-04T17:20"), "演示运送员·赵", "演示运送员·钱", 5.1, true));
        on("2026-12-04T19:10").bedside().bag(id, new Travelled(1, 3.2, 9.4));
        return this;
    }

    public CaseWalk toCollect() {
        go("2026-12-04T06:50");
        dose(5, "2026-12-04T07:00");
        count(Moment.BEFORE_RUN, "2026-12-04T07:10", Map.of(Count.WBC, 44.6, Count.HAEMOGLOBIN, 145d, Count.PLATELETS, 188d, Count.CD34, 63d,
                Count.CALCIUM, 2.31, Count.POTASSIUM, 4.1, Count.MAGNESIUM, 0.82));
        return advance("2026-12-04T08:00");
    }

    /// The machine runs since 08:40, with four readings.
    public CaseWalk running() {
        tick("C58", "2026-12-04T08:20");
        tick("C60", "2026-12-04T08:25");
        on("2026-12-04T08:40").bedside().started(id, new RunStarted(1, at("2026-12-04T08:40"), "Spectra Optia 演示", "肘正中静脉（双侧）", true), "");
        reading("2026-12-04T08:55", 121, 78, 71, 36.5, 99, 1.14, 0.9);
        reading("2026-12-04T09:10", 118, 76, 74, 36.6, 98, 1.08, 1.9);
        reading("2026-12-04T09:25", 119, 77, 76, 36.6, 98, 1.02, 2.9);
        reading("2026-12-04T09:40", 116, 74, 78, 36.7, 98, 0.97, 3.9);
        return this;
    }

    public void dose(int number, String when) {
        on(when).bedside().dose(id, new DoseGiven(number, new Drug("重组人粒细胞刺激因子", "演示", "GC2611", LocalDate.of(2027, 12, 31)),
                List.of(new Vials(300, 2)), 600, 2, 2, NURSES.getFirst(), NURSES.getLast(), Optional.empty()));
    }

    public void count(Moment moment, String when, Map<Count, Double> values) {
        on(when).bedside().counted(id, new CountTaken(moment, values));
    }

    public void reading(String when, double... values) {
        var signs = new EnumMap<Sign, Double>(Sign.class);
        var order = List.of(Sign.SYSTOLIC, Sign.DIASTOLIC, Sign.PULSE, Sign.TEMPERATURE, Sign.SPO2, Sign.IONISED_CALCIUM, Sign.PROCESSED);
        for (int i = 0; i < values.length; i++) {
            signs.put(order.get(i), values[i]);
        }
        on(when).bedside().reading(id, new ReadingTaken(1, signs));
    }

    public void go(String when) {
        on(when).goNoGo(id, new GoNoGo(true, "演示省分库·王老师", at(when)));
    }

    public void tick(String code, String when) {
        var item = work.rules().course().checklist().item(code);
        var day = LocalDateTime.parse(when).toLocalDate();
        var proof = new TreeMap<String, String>();
        for (var field : item.evidence()) {
            if (field.required() || field.name().equals("from") || field.name().equals("to")) {
                proof.put(field.name(), switch (field.kind()) {
                    case TEXT -> "演示-" + code;
                    case DATE -> (field.name().equals("from") ? G1.minusDays(1) : field.name().equals("to") ? D0.plusDays(40) : day).toString();
                    case TIME -> "08:30";
                    case NUMBER -> field.name().equals("volume_ml") ? "20" : "108";
                    case YES, PASS -> "yes";
                });
            }
        }
        on(when).ticks().done(id, new ItemDone(code, day, Optional.of(LocalDateTime.parse(when).toLocalTime()), proof,
                NURSES.subList(0, Math.max(1, item.people()))));
    }

    public CaseWalk advance(String when) {
        on(when).advance(id);
        return this;
    }

    private void call(CallResult result, String when) {
        on(when).called(id, new Called(Channel.PHONE, Callee.DONOR, result, Optional.empty(), Optional.empty()));
    }

    private void plan(String when, Map<Anchor, LocalDate> days) {
        on(when).plan(id, days, days.containsKey(Anchor.D0) ? List.of(D0.plusDays(3), D0.plusDays(7)) : List.of(), "");
    }

    private Casework on(String when) {
        return work.at(at(when));
    }

    /// A moment in Beijing.
    public static Instant at(String when) {
        return LocalDateTime.parse(when).atZone(WorkCalendar.ZONE).toInstant();
    }
}
