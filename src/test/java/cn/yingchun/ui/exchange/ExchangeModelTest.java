package cn.yingchun.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.patient.PatientFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Office;
import cn.yingchun.sync.Exchange;
import cn.yingchun.sync.Pair;
import cn.yingchun.sync.pair.PairCode;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.desk.StandMarks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do on the exchange screen, through its model.
class ExchangeModelTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @TempDir
    Path dir;
    private Pair pair;
    private Exchange ours;
    private Exchange theirs;
    private ExchangeModel model;

    @BeforeEach
    void open() {
        pair = Pair.in(dir);
        ours = new Exchange(pair.here, Clock.systemUTC());
        theirs = new Exchange(pair.there, Clock.systemUTC());
        model = new ExchangeModel(Work.atOnce(), ours, new PageReader(ours, Words.EN, subject -> subject.id().toString(), Clock.systemUTC())::read);
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private static Subject donor(int number) {
        return Subject.of(new DonorId(new UUID(7, number)));
    }

    private static void write(Office office, Subject about, What what) {
        office.record(Act.of(office.user(), NOON, about, what));
    }

    private static void name(Office office, int donor, String name) {
        write(office, donor(donor), new DonorFact.Named(name, Optional.empty()));
    }

    private void come() {
        model.take(theirs.export(pair.here.device(), dir.resolve("stick"), Progress.NONE).files().getFirst(), _ -> {}, ExchangeModelTest::fail);
    }

    private void go() {
        var outcome = theirs.merge(ours.export(pair.there.device(), dir.resolve("stick"), Progress.NONE).files().getFirst(), dir.resolve("stick"), Progress.NONE);
        outcome.receipt().ifPresent(receipt -> model.take(receipt, _ -> {}, ExchangeModelTest::fail));
    }

    private static void fail(Throwable problem) {
        throw new AssertionError(problem);
    }

    private List<Line> lines(Part part) {
        model.ask();
        return model.page().get().orElseThrow().of(part);
    }

    @Test
    void everyConflictStandsThereOnceAndIsFoundByItsMark() {
        for (int donor = 1; donor <= 4; donor++) {
            name(pair.here, donor, "演示·甲" + donor);
            name(pair.there, donor, "演示·乙" + donor);
        }
        var patient = Subject.of(new PatientId(new UUID(3, 3)));
        write(pair.here, patient, new PatientFact.Reweighed(60));
        write(pair.there, patient, new PatientFact.Reweighed(66));
        come();
        come();
        var shown = lines(Part.CONFLICTS);
        assertThat(shown).hasSize(5).extracting(Line::id).doesNotHaveDuplicates();
        var marks = ours.deciding().conflicts().stream().map(conflict -> StandMarks.decision(conflict).open()).toList();
        assertThat(marks).containsExactlyInAnyOrderElementsOf(shown.stream().map(line -> "decide " + line.id()).toList());
    }

    @Test
    void aDecisionTakesTheConflictOffTheScreen() {
        name(pair.here, 1, "演示·甲");
        name(pair.there, 1, "演示·乙");
        come();
        var conflict = lines(Part.CONFLICTS).getFirst().conflict().orElseThrow();
        model.decide(conflict, conflict.versions().getFirst().what(), "", refused -> assertThat(refused).isEmpty());
        assertThat(lines(Part.CONFLICTS)).isEmpty();
    }

    @Test
    void aMedicalConflictIsNotDecidedWithoutAReason() {
        var patient = Subject.of(new PatientId(new UUID(3, 3)));
        write(pair.here, patient, new PatientFact.Reweighed(60));
        write(pair.there, patient, new PatientFact.Reweighed(66));
        come();
        Conflict conflict = lines(Part.CONFLICTS).getFirst().conflict().orElseThrow();
        model.decide(conflict, new PatientFact.Reweighed(63), " ", refused -> assertThat(refused.orElseThrow().key()).isEqualTo("sync.conflict.why"));
        assertThat(lines(Part.CONFLICTS)).hasSize(1);
        model.decide(conflict, model.fresh(conflict, "63").orElseThrow(), "称重复核", refused -> assertThat(refused).isEmpty());
        assertThat(lines(Part.CONFLICTS)).isEmpty();
    }

    @Test
    void whatCameInIsUndoneAsAWholeAndTakenBack() {
        for (int donor = 1; donor <= 3; donor++) {
            name(pair.there, donor, "演示·" + donor);
        }
        come();
        var merge = lines(Part.CAME).getFirst().fact().orElseThrow();
        model.setAside(merge, false, "错误的 U 盘", refused -> assertThat(refused).isEmpty());
        assertThat(model.isAside(merge)).isTrue();
        for (int donor = 1; donor <= 3; donor++) {
            assertThat(pair.here.history(donor(donor))).isEmpty();
        }
        assertThat(lines(Part.CAME).getFirst().state()).isEqualTo(Words.EN.say("sync.state.aside"));
        model.setAside(merge, true, "", refused -> assertThat(refused).isEmpty());
        for (int donor = 1; donor <= 3; donor++) {
            assertThat(pair.here.history(donor(donor))).hasSize(1);
        }
    }

    @Test
    void aRefusedChangeStandsThereWithItsReasonUntilItIsSaidAgain() {
        theirs.pair(ours.card(), PairCode.of(ours.card(), theirs.card()), "4199");
        name(pair.here, 1, "演示·甲");
        go();
        var refused = lines(Part.REFUSED);
        assertThat(refused).filteredOn(line -> line.subject().equals(Optional.of(donor(1)))).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(Words.EN.say("sync.refused.scope"));
            theirs.pair(ours.card(), PairCode.of(ours.card(), theirs.card()), "");
            model.sayAgain(line.fact().orElseThrow());
        });
        assertThat(lines(Part.REFUSED)).filteredOn(line -> line.subject().equals(Optional.of(donor(1)))).isEmpty();
        go();
        assertThat(pair.there.history(donor(1))).extracting(fact -> ((DonorFact.Named) fact.what()).name()).contains("演示·甲");
    }

    @Test
    void aMendedValueIsSentInPlaceOfTheRefusedOne() {
        theirs.pair(ours.card(), PairCode.of(ours.card(), theirs.card()), "4199");
        name(pair.here, 1, "演示·甲");
        go();
        theirs.pair(ours.card(), PairCode.of(ours.card(), theirs.card()), "");
        name(pair.here, 1, "演示·乙");
        go();
        assertThat(pair.there.history(donor(1))).extracting(fact -> ((DonorFact.Named) fact.what()).name()).contains("演示·乙");
    }

    @Test
    void theSentenceCountsWhatIsNotSentAndTheReceiptEndsIt() {
        name(pair.here, 1, "演示·甲");
        model.ask();
        assertThat(model.page().get().orElseThrow().unsent()).isPositive();
        go();
        model.ask();
        assertThat(model.page().get().orElseThrow().unsent()).isZero();
        assertThat(lines(Part.RECEIPTS).getFirst().state()).contains("accepted");
    }
}
