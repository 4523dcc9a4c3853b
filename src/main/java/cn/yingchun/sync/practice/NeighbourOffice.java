package cn.yingchun.sync.practice;

import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Office;
import cn.yingchun.store.lists.CaseFilter;
import cn.yingchun.store.lists.CaseRow;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.DonorOrder;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.pair.PairCode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A made-up neighbour with which a practice office exchanges once, so that there is something to show: a receipt, a
/// bundle that came, three conflicts.
public final class NeighbourOffice {
    private static final String NAME = "演示·邻县红十字会";

    private NeighbourOffice() {}

    /// @param folder for the neighbour and the bundles; whoever asks removes it
    public static void exchangeWith(Office office, Path folder, Clock clock) {
        try (var other = Office.create(folder.resolve("neighbour"), new NewOffice(NAME, "410122", "演示·邻县专员", true),
                "practice only".toCharArray(), clock)) {
            exchange(office, other, folder, clock);
        }
    }

    private static void exchange(Office office, Office other, Path folder, Clock clock) {
        var ours = new Exchange(office, clock);
        var theirs = new Exchange(other, clock);
        var code = PairCode.of(ours.card(), theirs.card());
        ours.pair(theirs.card(), code, "");
        theirs.pair(ours.card(), code, "");
        send(ours, theirs, other.device(), folder);
        var donors = office.donors().page(DonorFilter.ALL, DonorOrder.CODE, 0, 1).rows();
        var patients = office.patients().page("", false, 0, 1).rows();
        donors.forEach(donor -> write(office, other, clock, List.of(Subject.of(donor.id())),
                List.of(new DonorFact.Named("演示·李小花", Optional.empty()), new DonorFact.Named("演示·李晓华", Optional.empty()))));
        patients.stream().limit(1).forEach(patient -> write(office, other, clock, List.of(Subject.of(patient.id())),
                List.of(new PatientFact.Reweighed(61), new PatientFact.Reweighed(67.5))));
        disputed(office).ifPresent(id -> write(office, other, clock, List.of(Subject.of(id)),
                List.of(new TargetSet(2, 61, 5, 2), new TargetSet(2, 67.5, 5, 2))));
        send(theirs, ours, office.device(), folder);
    }

    /// The case on which the two offices disagree: the first that is being examined.
    public static Optional<CaseId> disputed(Office office) {
        return office.cases().page(CaseFilter.ALL.in(Set.of(Stage.EXAM)), 0, 1).rows().stream().findFirst().map(CaseRow::id);
    }

    private static void write(Office one, Office other, Clock clock, List<Subject> about, List<What> values) {
        one.record(Act.of(one.user(), clock.instant(), about.getFirst(), values.getFirst()));
        other.record(Act.of(other.user(), clock.instant(), about.getFirst(), values.getLast()));
    }

    private static void send(Exchange from, Exchange to, String device, Path folder) {
        var made = from.export(device, folder, Progress.NONE);
        made.files().forEach(file -> to.merge(file, folder, Progress.NONE).receipt()
                .ifPresent(receipt -> from.merge(receipt, folder, Progress.NONE)));
    }
}
