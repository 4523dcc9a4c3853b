package cn.yingchun.ui.cases.list;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.Interval;
import cn.yingchun.domain.donor.deferral.DeferralRule;
import cn.yingchun.domain.gate.Fitness;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.ui.cases.picture.CasePicture;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Chip;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.TextGrid;
import cn.yingchun.ui.kit.Tools;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Whether the donor may give on the days that are planned: age to the day, deferrals with their ends, rest after a donation.
public final class FitnessPane extends ScrollPane {
    /// What the pane lets the screen do.
    public record Doors(Runnable defer, Consumer<Deferred> over, Consumer<Deferred> lift) {}

    private final Tools tools;
    private final Rulebook rules;
    private final Doors doors;
    private final VBox column = new VBox();
    private Optional<CasePicture> shown = Optional.empty();

    public FitnessPane(Tools tools, Rulebook rules, Doors doors) {
        this.tools = tools;
        this.rules = rules;
        this.doors = doors;
        column.getStyleClass().add("figures");
        setContent(column);
        setFitToWidth(true);
        getStyleClass().add("figures-pane");
    }

    public void show(CasePicture picture) {
        if (shown.filter(before -> before.fitness().equals(picture.fitness()) && before.file().slot().equals(picture.file().slot())
                && before.today().equals(picture.today()) && before.file().id().equals(picture.file().id())).isPresent()) {
            return;
        }
        shown = Optional.of(picture);
        var defer = Buttons.plain(tools.say("cases.fit.defer"), Feather.PLUS, doors.defer());
        defer.setId("cases.fit.defer");
        column.getChildren().setAll(verdict(picture), Labels.heading(tools.say("cases.fit.age")), age(picture),
                Labels.heading(tools.say("cases.fit.deferrals")));
        picture.fitness().donor().deferrals().reversed().forEach(one -> column.getChildren().add(line(picture, one)));
        if (picture.fitness().donor().deferrals().isEmpty()) {
            column.getChildren().add(Labels.muted(tools.say("cases.fit.none")));
        }
        column.getChildren().add(Buttons.line(defer));
        donations(picture).ifPresent(last -> column.getChildren().addAll(Labels.heading(tools.say("cases.fit.again")), again(last)));
    }

    private Node verdict(CasePicture picture) {
        var fitness = picture.fitness();
        var against = fitness.against(picture.file(), picture.today());
        var shut = against.stream().filter(fitness::shuts).toList();
        var day = picture.file().on(Anchor.D0).orElse(picture.today());
        var chip = new Chip(tools.say(!shut.isEmpty() ? "cases.fit.no" : against.isEmpty() ? "cases.fit.yes" : "cases.fit.ask", day.toString()),
                !shut.isEmpty() ? Chip.Tone.STOP : against.isEmpty() ? Chip.Tone.GOOD : Chip.Tone.WARN);
        var free = fitness.donor().freeFrom(picture.today()).map(first -> first.equals(picture.today()) ? "" : tools.say("cases.fit.free", first.toString()))
                .orElseGet(() -> tools.say("cases.fit.never"));
        return flow(chip, Labels.muted(free));
    }

    private Node age(CasePicture picture) {
        var birth = picture.file().opened().donorBirthDate();
        var limit = rules.ageLimit();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(tools.say("cases.fit.today"), picture.today().toString(), exact(birth, picture.today())));
        picture.file().on(Anchor.D0).ifPresent(day -> rows.add(List.of(tools.say("cases.fit.collection"), day.toString(), exact(birth, day))));
        rows.add(List.of(tools.say("cases.fit.last-day"), limit.lastDay(birth).toString(), exact(birth, limit.lastDay(birth))));
        return new TextGrid(tools.words(), List.of("cases.fit.when", "cases.fit.day", "cases.fit.years"), rows);
    }

    private String exact(LocalDate birth, LocalDate day) {
        var age = Period.between(birth, day);
        return tools.say("cases.fit.exact", age.getYears(), age.getMonths(), age.getDays());
    }

    private Node line(CasePicture picture, Deferred one) {
        var fitness = picture.fitness();
        var rule = fitness.rule(one.rule());
        var title = Labels.sentence(one.rule() + "  " + rule.map(known -> known.in(tools.words())).orElse(""));
        var holds = fitness.against(picture.file(), picture.today()).contains(one);
        var facts = flow(new Chip(tools.say(holds ? "cases.fit.holds" : "cases.fit.not-then"), holds && fitness.shuts(one) ? Chip.Tone.STOP : Chip.Tone.PLAIN),
                Labels.plain(one.from() + " … " + one.until().map(LocalDate::toString).orElse(tools.say("cases.fit.open"))),
                Labels.muted(rule.map(this::verdicts).orElse("")), Labels.muted(one.note()));
        var open = one.until().isEmpty() && rule.filter(known -> known.lasts() || known.ends() == DeferralRule.Ends.PREGNANCY).isPresent();
        var buttons = Stream.of(open ? Optional.of(Buttons.plain(tools.say("cases.fit.over"), () -> doors.over().accept(one))) : Optional.<Button>empty(),
                Optional.of(Buttons.plain(tools.say("cases.fit.lift"), () -> doors.lift().accept(one)))).flatMap(Optional::stream).toArray(Node[]::new);
        var box = new VBox(title, facts, Buttons.line(buttons));
        box.getStyleClass().add("deferral");
        return box;
    }

    private String verdicts(DeferralRule rule) {
        return tools.say("cases.fit.verdicts", word(rule.register()), word(rule.workup()));
    }

    private String word(DeferralRule.Verdict verdict) {
        return tools.say("case.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /// The last donation, of this case too.
    private static Optional<LocalDate> donations(CasePicture picture) {
        CaseFile file = picture.file();
        var own = file.each(HandedOver.class).isEmpty() ? Stream.<LocalDate>empty() : file.on(Anchor.D0LAST).stream();
        return Stream.concat(own, picture.fitness().donations().stream()).max(LocalDate::compareTo);
    }

    private Node again(LocalDate last) {
        var fitness = new Fitness(cn.yingchun.domain.donor.DonorFile.EMPTY, List.of(last), List.of());
        return new TextGrid(tools.words(), List.of("cases.fit.way", "cases.fit.earliest"), Stream.of(Interval.values())
                .map(way -> List.of(tools.say("case.interval." + way.name().toLowerCase(Locale.ROOT)),
                        fitness.again(way).map(LocalDate::toString).orElse(""))).toList());
    }

    private static FlowPane flow(Node... nodes) {
        var flow = new FlowPane(nodes);
        flow.getStyleClass().add("head-line");
        return flow;
    }
}
