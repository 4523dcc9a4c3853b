package cn.yingchun.ui.cases.sheet;

import cn.yingchun.domain.donor.deferral.DeferralRule;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.form.ActSheet;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import cn.yingchun.ui.kit.form.Numbers;
import cn.yingchun.work.DonorDesk;
import cn.yingchun.work.NewDeferral;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;

/// Why a donor cannot give for a while: one of the 55 rules, when it was, and until when that reaches, computed as one types.
public final class DeferSheet {
    private static final int LONGEST_PREGNANCY = 45;
    /// Height of the list of rules, letters.
    private static final double HIGH = 9;

    private final Tools tools;
    private final Function<NewDeferral, Optional<LocalDate>> last;
    private final RuleList rule;
    private final Field<LocalDate> since;
    private final Field<LocalDate> over;
    private final Field<Double> weeks;
    private final Field<LocalDate> shorter;
    private final Field<String> note;
    private final Label reach = Labels.sentence("");
    private final Form form;

    /// @param last the last day of a deferral by its rule
    private DeferSheet(Tools tools, List<DeferralRule> rules, Supplier<LocalDate> today, Function<NewDeferral, Optional<LocalDate>> last) {
        this.tools = tools;
        this.last = last;
        form = new Form(tools.words());
        rule = new RuleList(tools.words(), rules, tools.look().em(HIGH));
        since = form.day("cases.defer.since", today);
        over = form.day("cases.defer.over", today);
        weeks = form.number("cases.defer.weeks", new Numbers(1, LONGEST_PREGNANCY, 0));
        shorter = form.day("cases.defer.shorter", today);
        note = form.text("cases.defer.note");
        since.show(Optional.of(today.get()));
        rule.onChoice(this::look);
        List.of(since, over, shorter).forEach(field -> field.value().subscribe(_ -> look()));
        weeks.value().subscribe(_ -> look());
        note.value().subscribe(_ -> look());
    }

    /// @param chosen code of the rule of a deferral that is over now
    public static void show(Tools tools, DonorDesk donors, Supplier<LocalDate> today, Optional<String> chosen,
            BiConsumer<NewDeferral, Consumer<Optional<Trouble>>> deed) {
        new DeferSheet(tools, donors.rules(), today, donors::last)
                .show(donors.rules().stream().filter(rule -> chosen.filter(rule.code()::equals).isPresent()).findFirst(), deed);
    }

    private void show(Optional<DeferralRule> chosen, BiConsumer<NewDeferral, Consumer<Optional<Trouble>>> deed) {
        chosen.ifPresent(rule::fix);
        look();
        new ActSheet(tools, Labels.sentence(tools.say("cases.defer.about")), rule, form, reach).wide(52)
                .verb(tools.say("cases.defer.verb"), told -> {
                    List.of(since, over, shorter).forEach(Field::leave);
                    weeks.leave();
                    note.leave();
                    deed.accept(what().orElseThrow(() -> new Trouble("cases.defer.incomplete")), told);
                }).show(tools.say("cases.defer.title"));
    }

    private Optional<NewDeferral> what() {
        var ended = over.value().get();
        var event = ended.or(() -> since.value().get());
        return rule.chosen().flatMap(one -> event.map(day -> new NewDeferral(one.code(), day, ended.isPresent() || once(one),
                weeks.value().get().map(Double::intValue).orElse(0), shorter.value().get(), note.value().get().orElse(""))));
    }

    /// What happens on one day needs no second one: an operation, a tooth, a needle, a vaccine, a donation.
    private static boolean once(DeferralRule rule) {
        return rule.ends() == DeferralRule.Ends.NEVER || rule.ends() == DeferralRule.Ends.LIFTED || rule.oneDay();
    }

    private void look() {
        var one = rule.chosen();
        weeks.setDisable(one.filter(chosen -> chosen.ends() == DeferralRule.Ends.PREGNANCY).isEmpty());
        over.setDisable(one.filter(chosen -> !once(chosen)).isEmpty());
        shorter.setDisable(one.filter(chosen -> chosen.span().isPresent()).isEmpty());
        reach.setText(what().flatMap(what -> one.map(chosen -> reach(chosen, what))).orElse(tools.say("cases.defer.incomplete")));
    }

    private String reach(DeferralRule known, NewDeferral what) {
        var verdicts = tools.say("cases.fit.verdicts", word(known.register()), word(known.workup()))
                + (known.remark(tools.words()).isBlank() ? "" : "  " + tools.say("cases.defer.remark", known.remark(tools.words())));
        try {
            return verdicts + "\n" + last.apply(what).map(day -> tools.say("cases.defer.until", day.toString(), day.plusDays(1).toString()))
                    .orElseGet(() -> tools.say("cases.defer.endless"));
        } catch (Trouble trouble) {
            return verdicts + "\n" + trouble.in(tools.words());
        }
    }

    private String word(DeferralRule.Verdict verdict) {
        return tools.say("case.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }
}
