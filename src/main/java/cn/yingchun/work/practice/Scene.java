package cn.yingchun.work.practice;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Callee;
import cn.yingchun.domain.cases.TalkFact.Channel;
import cn.yingchun.domain.cases.TalkFact.Promise;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.id.PatientId;
import cn.yingchun.work.Casework;
import java.time.LocalDate;
import java.util.Optional;

/// The cases of a practice office, one for each place in which a case can stand.
///
/// Collection lies so many days after today; the days before it follow from [Days].
enum Scene {
    NOTICE(40, Stage.MATCH), NOBODY_ANSWERS(39, Stage.CONTACT), THINKS(37, Stage.CONTACT), TYPING(34, Stage.HR),
    PLANNING(30, Stage.PLAN), EXAMINED_PARTLY(24, Stage.EXAM), CLEARED(12, Stage.CLEAR), MOVED(16, Stage.CLEAR),
    CONDITIONED(6, Stage.COND), ON_GCSF(2, Stage.MOBILISE), ON_THE_MACHINE(0, Stage.COLLECT), BELOW_TARGET(-1, Stage.COLLECT), TO_HAND_OVER(-1, Stage.HANDOVER),
    JUST_GIVEN(-2, Stage.RECOVER), FOLLOWED(-9, Stage.FOLLOWUP), COMPLETED(-60, Stage.FOLLOWUP), PUT_OFF(22, Stage.EXAM),
    UNREACHABLE(30, Stage.CONTACT), PATIENT_WORSE(25, Stage.PLAN);

    private final int collectionIn;
    private final Stage stage;

    Scene(int collectionIn, Stage stage) {
        this.collectionIn = collectionIn;
        this.stage = stage;
    }

    void play(Casework work, RegistryDonor donor, PatientId patient, LocalDate today) {
        var days = new Days(today.plusDays(collectionIn));
        var walk = Walk.begin(work, days, Casting.newCase(donor, patient, days.notice())).to(stage);
        switch (this) {
            case NOBODY_ANSWERS -> walk.call(CallResult.NO_ANSWER, "10:20");
            case THINKS -> thinks(work, walk, today);
            case EXAMINED_PARTLY -> walk.examPartly();
            case MOVED -> work.at(Days.at(days.clearance().plusDays(1), "15:00"))
                    .plan(walk.id(), days.moved(6), days.alternatives(), "演示：移植医院改期");
            case ON_GCSF -> doses(walk);
            case ON_THE_MACHINE -> walk.bed().startLately();
            case BELOW_TARGET -> walk.bed().collectTooLittle();
            case FOLLOWED -> {
                var after = new Aftercare(work, walk.id(), days.d0());
                after.visits(false);
                after.event();
            }
            case COMPLETED -> {
                var after = new Aftercare(work, walk.id(), days.d0());
                after.visits(true);
                after.letters();
                work.at(Days.at(days.d0().plusDays(8), "09:00")).ending().close(walk.id(), "O1", Optional.empty());
            }
            case PUT_OFF -> work.at(Days.at(days.exam(), "15:00")).ending().postpone(walk.id(), "P07", "演示：患者感染，待控制");
            case UNREACHABLE -> {
                walk.call(CallResult.SWITCHED_OFF, "10:20");
                work.at(Days.at(days.notice().plusDays(8), "16:00")).ending().close(walk.id(), "O6", Optional.of("R02"), "演示：更早的联系记在纸质台账上");
            }
            case PATIENT_WORSE -> work.at(Days.at(days.workup(), "16:00")).ending().close(walk.id(), "O10", Optional.of("P03"));
            default -> {}
        }
    }

    private static void thinks(Casework work, Walk walk, LocalDate today) {
        var evening = work.at(Days.at(walk.days().notice(), "18:30"));
        evening.called(walk.id(), new Called(Channel.PHONE, Callee.DONOR, CallResult.REACHED, Optional.of("想与家人商量"),
                Optional.of(new Promise("寄送宣传单", today))));
        evening.willing(walk.id(), new Willing(Answer.THINK, Optional.of("R07"), Optional.of(today.plusDays(1))));
    }

    /// Two days of doses; the one of today is due.
    private static void doses(Walk walk) {
        walk.bed().prepare();
        for (int day = 0; day < 2; day++) {
            walk.bed().dose(day + 1, walk.days().firstDose().plusDays(day), "08:00");
        }
    }
}
