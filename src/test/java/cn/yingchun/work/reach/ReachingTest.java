package cn.yingchun.work.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.Promise;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Reachable;
import cn.yingchun.domain.donor.DonorFact.Relative;
import cn.yingchun.domain.donor.DonorFact.Transferred;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.contact.ReachFact.MoveOffered;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.DonorFilter;
import cn.yingchun.store.lists.Donors;
import cn.yingchun.work.NewCase;
import cn.yingchun.work.Shop;
import cn.yingchun.work.agenda.Agenda;
import cn.yingchun.work.agenda.Task;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachingTest {
    private static final Clock NOW = Clock.systemUTC();
    private static final RegistryDonor DONOR = new RegistryDonor("PX1", Sex.M, LocalDate.of(1990, 1, 1), "A+", cn.yingchun.domain.donor.Cmv.N, 70,
            Collections.nCopies(18, ""), cn.yingchun.domain.donor.Availability.AV, Map.of("name", "演示·张一", "phone", "100", "contact_on", "2020-05-06"));

    private Shop shop;
    private Reaching reaching;
    private DonorId id;
    private final LocalDate today = LocalDate.now(WorkCalendar.ZONE);

    @BeforeEach
    void openAnOfficeWithOneDonor(@TempDir Path dir) {
        shop = new Shop(dir);
        try (var intake = shop.office().intake("演示·李", "one")) {
            intake.add(DONOR);
            intake.commit(Progress.NONE);
        }
        id = Donors.id(DONOR);
        reaching = new Reaching(shop.office(), shop.work(), NOW);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static Called call(CallResult result, Optional<Promise> promise) {
        return new Called(Channel.PHONE, Callee.DONOR, result, Optional.empty(), promise, Optional.of("100"));
    }

    @Test
    void aTalkOutsideOfACaseConfirmsTheContactsAndTheListKnowsItAtOnce() {
        assertThat(shop.office().donors().count(DonorFilter.ALL.notSince(Optional.of(today.minusYears(1))))).isEqualTo(1);
        reaching.called(id, call(CallResult.NO_ANSWER, Optional.empty()));
        assertThat(reaching.touch(id).plan().tried()).hasSize(1);
        reaching.called(id, call(CallResult.REACHED, Optional.empty()));
        assertThat(reaching.touch(id).plan().tried()).isEmpty();
        assertThat(shop.office().donors().one(id).orElseThrow().lastContact()).contains(today);
        assertThat(shop.office().donors().count(DonorFilter.ALL.notSince(Optional.of(today.minusYears(1))))).isZero();
        var before = shop.office().digest();
        shop.office().rebuild(Progress.NONE);
        assertThat(shop.office().digest()).isEqualTo(before);
    }

    @Test
    void aCallToADonorWithAnOpenCaseIsWrittenAboutTheCase() {
        var theCase = shop.work().open(new NewCase(id, "PX1", Sex.M, DONOR.birthDate(), new PatientId(new UUID(8, 1)), today, "N-1", Optional.empty()));
        reaching.called(id, call(CallResult.REACHED, Optional.empty()));
        assertThat(shop.work().file(theCase).each(Called.class)).hasSize(1);
        assertThat(reaching.touch(id).attempts()).hasSize(1);
        assertThat(shop.office().donors().one(id).orElseThrow().lastContact()).contains(today);
    }

    @Test
    void aPromiseOutsideOfACaseStandsInTodayUntilItIsKept() {
        reaching.called(id, call(CallResult.REACHED, Optional.of(new Promise("寄送说明卡", today))));
        assertThat(agenda()).extracting(Task::key).anyMatch(key -> key.startsWith("promise "));
        var task = agenda().getFirst();
        reaching.putOff(task.about(), task.key(), today.plusDays(3));
        assertThat(agenda().getFirst().group()).isEqualTo(Task.Group.LATER);
        reaching.finished(task.about(), task.key());
        assertThat(agenda()).isEmpty();
        reaching.unfinished(task.about(), task.key());
        assertThat(agenda()).hasSize(1);
        assertThatThrownBy(() -> reaching.putOff(task.about(), task.key(), today)).isInstanceOf(Trouble.class);
    }

    private List<Task> agenda() {
        return Agenda.of(shop.office(), shop.work().rules().course(), reaching.now()).tasks();
    }

    @Test
    void anEditedCardNamesTheVersionItReplaces() {
        reaching.contacts(id, card("200"), reaching.touch(id).card().versions());
        var first = reaching.touch(id).card().versions();
        reaching.contacts(id, card("300"), first);
        assertThat(reaching.touch(id).card().contacts().numbers().getFirst().value()).isEqualTo("300");
        assertThat(reaching.touch(id).card().versions()).hasSize(1).isNotEqualTo(first);
        assertThatThrownBy(() -> reaching.contacts(id, card(" "), List.of())).isInstanceOf(Trouble.class);
    }

    private static ContactsSet card(String number) {
        return new ContactsSet(List.of(new Reachable("mobile", number, Optional.empty())), List.of(new Relative("演示·妻", "spouse", "9")), Optional.empty());
    }

    @Test
    void aReasonSetsTheStatusOfTheRegistrysListUnlessACaseHoldsTheDonor() {
        var parents = Reason.load().stream().filter(one -> one.code().equals("R06")).findFirst().orElseThrow();
        reaching.unavailable(id, parents, Optional.of(today.plusDays(90)));
        assertThat(shop.office().donors().one(id).orElseThrow().status()).isEqualTo(parents.status());
        reaching.available(id);
        shop.work().open(new NewCase(id, "PX1", Sex.M, DONOR.birthDate(), new PatientId(new UUID(8, 1)), today, "N-1", Optional.empty()));
        assertThatThrownBy(() -> reaching.unavailable(id, parents, Optional.empty())).isInstanceOf(Trouble.class);
    }

    @Test
    void aCampaignCountsWhatCameOfTheCallsAndEndsWithEachDonorReachedOrTriedThreeTimes() {
        var campaigns = reaching.campaigns();
        reaching.called(id, call(CallResult.REACHED, Optional.empty()));
        assertThatThrownBy(() -> campaigns.begin("回家", List.of())).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> campaigns.begin(" ", List.of(id))).isInstanceOf(Trouble.class);
        var other = new DonorId(new UUID(7, 9));
        campaigns.begin("回家行动", List.of(id, other));
        assertThatThrownBy(() -> campaigns.begin("又一次", List.of(id))).isInstanceOf(Trouble.class);
        assertThat(progress().left()).as("a talk before the campaign does not count").containsExactly(id, other);
        reaching.called(id, call(CallResult.NO_ANSWER, Optional.empty()));
        assertThat(progress().left()).as("who was never tried comes first").containsExactly(other, id);
        reaching.called(id, call(CallResult.SWITCHED_OFF, Optional.empty()));
        reaching.called(id, call(CallResult.NO_ANSWER, Optional.empty()));
        assertThat(progress().left()).containsExactly(other);
        assertThat(progress().of(CallResult.NO_ANSWER)).isEqualTo(1);
        reaching.called(other, call(CallResult.REACHED, Optional.empty()));
        assertThat(progress().left()).isEmpty();
        assertThat(progress().of(CallResult.REACHED)).isEqualTo(1);
        campaigns.end();
        assertThat(campaigns.current()).isEmpty();
    }

    private cn.yingchun.domain.contact.Campaign.Progress progress() {
        return reaching.campaigns().progress(reaching.campaigns().current().orElseThrow());
    }

    @Test
    void aDonorIsOfferedTakenBackAndNeverHandedOverByWhoDoesNotHoldIt() {
        var moves = reaching.moves();
        moves.offer(id, "河南省分库", "迁居郑州");
        assertThatThrownBy(() -> moves.offer(id, "上海分库", "x")).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> moves.answer(id, true, "")).as("not ours to answer").isInstanceOf(Trouble.class);
        moves.withdraw(id, "改主意");
        assertThat(moves.custody(id).offer()).isEmpty();
        assertThatThrownBy(() -> moves.withdraw(id, "x")).isInstanceOf(Trouble.class);
    }

    @Test
    void whoTakesADonorOverGetsTheCasesToo() {
        var theCase = shop.work().open(new NewCase(id, "PX1", Sex.M, DONOR.birthDate(), new PatientId(new UUID(8, 1)), today, "N-1", Optional.empty()));
        var here = shop.office().name();
        write(new MoveOffered("上海分库", here));
        assertThat(agenda()).extracting(Task::key).anyMatch(key -> key.startsWith("move "));
        var moves = reaching.moves();
        assertThatThrownBy(() -> moves.answer(id, false, "")).as("a no needs its reason").isInstanceOf(Trouble.class);
        moves.answer(id, true, "");
        assertThat(moves.custody(id).holder()).isEqualTo(here);
        assertThat(moves.custody(id).path()).containsExactly(new Transferred("上海分库", here));
        assertThat(shop.office().history(Subject.of(theCase))).extracting(Fact::what).contains(new Transferred("上海分库", here));
        assertThat(agenda()).extracting(Task::key).noneMatch(key -> key.startsWith("move "));
    }

    private void write(cn.yingchun.domain.fact.What what) {
        shop.office().record(new Act("演示·上海", NOW.instant(), Optional.empty(), List.of(Deed.of(Subject.of(id), what))));
    }

    @Test
    void whoIsEnteredByHandIsComparedWithThoseWhoAreThere() {
        var entering = reaching.entering();
        assertThat(entering.twins("", "演示·张一", Optional.of(LocalDate.of(1990, 1, 1)), "")).extracting(Entering.Twin::why)
                .containsExactly(Entering.Likeness.NAME_AND_BIRTH);
        assertThat(entering.twins("PX1", "", Optional.empty(), "")).extracting(Entering.Twin::why).containsExactly(Entering.Likeness.CODE);
        assertThat(entering.twins("", "演示·张一", Optional.of(LocalDate.of(1991, 1, 1)), "")).as("born another day").isEmpty();

        var entered = entering.enter(new Entering.NewDonor("", "演示·李二", Sex.F, LocalDate.of(1995, 5, 5), "+86 138-0000-1234"));
        var row = shop.office().donors().one(entered).orElseThrow();
        assertThat(row.code()).matches("X\\d{8}-\\w{4}");
        assertThat(row.name()).isEqualTo("演示·李二");
        assertThat(entering.twins("", "", Optional.empty(), "13800001234")).extracting(Entering.Twin::why).containsExactly(Entering.Likeness.PHONE);
    }

    @Test
    void aNumberOfTheRegistryIsGivenOnce() {
        var entering = reaching.entering();
        assertThatThrownBy(() -> entering.enter(new Entering.NewDonor("PX1", "演示·李二", Sex.F, LocalDate.of(1995, 5, 5), "")))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("reach.new.code"));
        assertThatThrownBy(() -> entering.enter(new Entering.NewDonor("", "演示·李二", Sex.F, today.plusDays(1), "")))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("reach.new.born"));
    }

    @Test
    void aPairIsShownUntilSomebodySaysWhetherItIsOnePerson() {
        var entering = reaching.entering();
        var twin = entering.enter(new Entering.NewDonor("", "演示·张一", Sex.M, LocalDate.of(1990, 1, 1), "13800001234"));
        var doubles = new Doubles(reaching);
        assertThat(doubles.pairs(Progress.NONE)).singleElement().satisfies(pair -> assertThat(pair.samePhone()).isFalse());
        doubles.notTheSame(twin, id);
        assertThat(doubles.pairs(Progress.NONE)).isEmpty();
    }

    @Test
    void whoTurnsOutToBeOnePersonLeavesTheListAndTheNumbersStay() {
        var twin = reaching.entering().enter(new Entering.NewDonor("", "演示·张一", Sex.M, LocalDate.of(1990, 1, 1), "13800001234"));
        var doubles = new Doubles(reaching);
        assertThatThrownBy(() -> doubles.same(id, twin, "")).isInstanceOf(Trouble.class);
        doubles.same(id, twin, "same identity card");
        assertThat(shop.office().donors().one(twin).orElseThrow().status()).isEqualTo(cn.yingchun.domain.donor.Availability.DE);
        assertThat(reaching.touch(id).card().contacts().numbers()).extracting(Reachable::value).containsExactly("100", "13800001234");
        assertThat(doubles.pairs(Progress.NONE)).isEmpty();
    }
}
