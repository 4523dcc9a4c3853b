package cn.yingchun.ui.cases;

import cn.yingchun.domain.cases.Consent;
import cn.yingchun.domain.cases.PlanFact.CentreAccepted;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Received;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.cases.picture.ItemLine;
import cn.yingchun.ui.cases.picture.LogLine;
import cn.yingchun.ui.cases.print.PrintSheet;
import cn.yingchun.ui.cases.sheet.CloseSheet;
import cn.yingchun.ui.cases.sheet.CodeSheet;
import cn.yingchun.ui.cases.sheet.DeferSheet;
import cn.yingchun.ui.cases.sheet.FamilySheet;
import cn.yingchun.ui.cases.sheet.GoNoGoSheet;
import cn.yingchun.ui.cases.sheet.PlanSheet;
import cn.yingchun.ui.cases.sheet.ProvinceSheet;
import cn.yingchun.ui.kit.form.ReasonSheet;
import cn.yingchun.ui.cases.sheet.ReceiptSheet;
import cn.yingchun.ui.cases.sheet.TargetSheet;
import cn.yingchun.ui.cases.sheet.WillingSheet;
import cn.yingchun.ui.cases.sheet.WithdrawSheet;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.call.CallSheet;
import cn.yingchun.ui.kit.call.ExplainCard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.FileChooser;

/// Opens the sheet that belongs to an act, and says afterwards what was done.
final class CaseSheets {
    private final Tools tools;
    private final CaseModel model;
    private final CaseActs acts;
    private final CallLine line;

    CaseSheets(Tools tools, CaseModel model, CaseActs acts) {
        this.tools = tools;
        this.model = model;
        this.acts = acts;
        line = model.desk().line(tools.work());
    }

    /// The act that proves an item: a call, the plan, the request; what happens at the bed is done there.
    void prove(ItemLine line) {
        switch (line.item().proof()) {
            case CALL -> call();
            case WILLING -> willing();
            case FAMILY -> family();
            case SLOT, AGE -> plan();
            case TARGET -> target();
            case GO_CALL -> goNoGo();
            case VISIT -> after("visit");
            case RECEIPT -> receipt();
            case TICK, OPENED, DONATED -> {}
            case WEIGHT, BASELINE_COUNT, COURSE_COUNT, CD34_COUNT, PRE_RUN_COUNT, DOSE, START, RUN, PRODUCT, DECISION, HANDOVER -> bedside();
        }
    }

    void call() {
        with(picture -> CallSheet.show(tools, line, picture.file().opened().donor(),
                (call, told) -> acts.called(call, said("cases.toast.called", told))));
    }

    void willing() {
        WillingSheet.show(tools, model.desk().today(), reasons(Reason.Side.PERSONAL, Reason.Side.NO_CONTACT),
                (said, told) -> acts.willing(said, said("cases.toast.recorded", told)));
    }

    void family() {
        FamilySheet.show(tools, (said, told) -> acts.family(said, said("cases.toast.recorded", told)));
    }

    void explain() {
        ExplainCard.show(tools, line);
    }

    void goNoGo() {
        GoNoGoSheet.show(tools, model.desk().clock()::instant, (call, told) -> acts.goNoGo(call, said("cases.toast.recorded", told)));
    }

    void plan() {
        with(picture -> PlanSheet.show(tools, picture.file(), model.desk().work().rules().course(), model.desk().now(),
                (plan, why, told) -> acts.plan(plan, why, said("cases.toast.planned", told))));
    }

    void target() {
        with(picture -> TargetSheet.show(tools, picture.file().target(), (asked, told) -> acts.target(asked, said("cases.toast.recorded", told))));
    }

    /// Visits, events, letters and thanks of the case have a place of their own.
    void after(String side) {
        with(picture -> tools.go().accept(new Address("after", picture.file().id() + "/" + side)));
    }

    void receipt() {
        with(picture -> {
            var arrived = picture.file().each(Received.class).stream().map(bag -> bag.what().run()).toList();
            var away = picture.file().each(HandedOver.class).stream().map(bag -> bag.what().run()).filter(run -> !arrived.contains(run)).distinct().toList();
            ReceiptSheet.show(tools, away, model.desk().clock()::instant, (bag, told) -> acts.received(bag, said("cases.toast.recorded", told)));
        });
    }

    void accepted() {
        ReasonSheet.show(tools, tools.say("cases.verb.accepted"), tools.say("cases.accepted.about"), tools.say("cases.sheet.record"),
                (letter, told) -> acts.accepted(new CentreAccepted(letter), said("cases.toast.recorded", told)));
    }

    void defer() {
        DeferSheet.show(tools, acts.donors(), model.desk()::today, Optional.empty(), (what, told) -> acts.defer(what, said("cases.toast.recorded", told)));
    }

    void over(Deferred open) {
        DeferSheet.show(tools, acts.donors(), model.desk()::today, Optional.of(open.rule()),
                (what, told) -> acts.over(open, what, said("cases.toast.recorded", told)));
    }

    void lift(Deferred deferral) {
        ReasonSheet.show(tools, tools.say("cases.fit.lift"), tools.say("cases.fit.lift-about", deferral.rule()), tools.say("cases.fit.lift-verb"),
                (why, told) -> acts.lift(deferral, why, said("cases.toast.recorded", told)));
    }

    void print() {
        with(picture -> PrintSheet.show(tools, usual(picture.head().stage()), model.desk().tray().folder(),
                (order, told) -> acts.print(order, told, file -> {
                    tools.toasts().tell(tools.say("cases.toast.printed", file));
                    model.desk().tray().show().accept(file);
                })));
    }

    /// The paper that is wanted most in a stage.
    private static PaperKind usual(Stage stage) {
        return switch (stage) {
            case MATCH, CONTACT -> PaperKind.CALL_SHEET;
            case HR -> PaperKind.CONSENT_TYPING;
            case PLAN -> PaperKind.LEAVE_LETTER;
            case EXAM -> PaperKind.EXAM_NOTICE;
            case CLEAR -> PaperKind.CONSENT_DONATION;
            case COND, MOBILISE -> PaperKind.ITINERARY;
            case RECOVER, FOLLOWUP -> PaperKind.FOLLOW_UPS;
            case COLLECT, HANDOVER, ARCHIVED, POSTPONED, CLOSED -> PaperKind.CHECKLIST;
        };
    }

    void bedside() {
        with(picture -> tools.go().accept(new Address("bedside", picture.file().id().value().toString())));
    }

    void notApplicable(ItemLine line) {
        ReasonSheet.show(tools, tools.say("cases.card.not-applicable"), line.code() + "  " + line.item().in(tools.words()),
                tools.say("cases.sheet.set-aside"), (why, told) -> acts.notApplicable(line.code(), why, said("cases.toast.recorded", told)));
    }

    void undo(ItemLine line) {
        var title = tools.say("cases.card.reopen");
        ReasonSheet.show(tools, title, line.code() + "  " + line.item().in(tools.words()), tools.say("cases.sheet.reopen"),
                (why, told) -> acts.undo(line.code(), why, said("cases.toast.recorded", told)));
    }

    void strike(LogLine line) {
        ReasonSheet.show(tools, tools.say("cases.strike.title"), tools.say("cases.strike.about", line.text()), tools.say("cases.strike.verb"),
                (why, told) -> acts.strike(line.fact().name(), why, said("cases.toast.recorded", told)));
    }

    void close() {
        with(picture -> CloseSheet.show(tools, picture.file(), model.desk().work().rules().outcomes(),
                (outcome, reason, why, told) -> acts.close(outcome, reason, why, said("cases.toast.closed", told))));
    }

    void reopen() {
        ReasonSheet.show(tools, tools.say("cases.verb.reopen"), tools.say("cases.reopen.about"), tools.say("cases.verb.reopen"),
                (why, told) -> acts.reopen(why, said("cases.toast.recorded", told)));
    }

    void withdraw() {
        withdraw(Optional.empty());
    }

    void withdraw(Consent consent) {
        withdraw(Optional.of(consent));
    }

    private void withdraw(Optional<Consent> consent) {
        with(picture -> {
            var file = picture.file();
            var named = consent.map(one -> tools.say("cases.consent.named", one.item(), one.version(), one.formNumber())).orElse("");
            var ablated = file.stage().patientDependsOnIt() || file.on(Anchor.P0).filter(p0 -> !picture.today().isBefore(p0)).isPresent();
            WithdrawSheet.show(tools, new WithdrawSheet.About(named, ablated, reasons(Reason.Side.PERSONAL)), model.desk().now(),
                    (stated, reason, told) -> acts.withdraw(consent.map(Consent::name), stated, reason, said("cases.toast.recorded", told)));
        });
    }

    void scan(Consent consent) {
        var chooser = new FileChooser();
        chooser.setTitle(tools.say("cases.consent.attach"));
        Optional.ofNullable(chooser.showOpenDialog(tools.sheets().getScene().getWindow())).ifPresent(file ->
                acts.scanned(consent.name(), file.toPath(), refused -> refused.ifPresentOrElse(tools.toasts()::trouble,
                        () -> tools.toasts().tell(tools.say("cases.toast.recorded")))));
    }

    void province() {
        ProvinceSheet.show(tools, (call, told) -> acts.province(call, said("cases.toast.recorded", told)));
    }

    void postpone() {
        CodeSheet.show(tools, tools.say("cases.verb.postpone"), tools.say("cases.postpone.about"), reasons(Reason.Side.values()),
                (code, told) -> acts.postpone(code, said("cases.toast.recorded", told)));
    }

    void report() {
        with(picture -> picture.head().incident().ifPresent(incident -> ReasonSheet.show(tools, tools.say("cases.head.report"),
                tools.say("cases.report.about"), tools.say("cases.sheet.record"),
                (who, told) -> acts.reported(incident.name(), who, said("cases.toast.recorded", told)))));
    }

    private List<Reason> reasons(Reason.Side... sides) {
        return model.desk().work().rules().outcomes().reasons().stream().filter(reason -> List.of(sides).contains(reason.side())).toList();
    }

    private void with(Consumer<CasePicture> use) {
        model.picture().get().ifPresent(use);
    }

    /// Passes on what came of it, and says it in a toast when it is done.
    private Consumer<Optional<Trouble>> said(String key, Consumer<Optional<Trouble>> told) {
        return refused -> {
            told.accept(refused);
            if (refused.isEmpty()) {
                tools.toasts().tell(tools.say(key));
            }
        };
    }
}
