package cn.yingchun.ui.cases.list;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Body;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.collect.Watch;
import cn.yingchun.domain.collect.Yield;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.TextGrid;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Doses, counts and cells of a case, with everything that is computed from them computed anew.
public final class FiguresPane extends ScrollPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final List<Count> SHOWN = List.of(Count.WBC, Count.HAEMOGLOBIN, Count.PLATELETS, Count.CD34, Count.CALCIUM);

    private final Words words;
    private final Alarms alarms;
    private final VBox column = new VBox();

    public FiguresPane(Words words, Alarms alarms) {
        this.words = words;
        this.alarms = alarms;
        column.getStyleClass().add("figures");
        setContent(column);
        setFitToWidth(true);
        getStyleClass().add("figures-pane");
    }

    public void show(CaseFile file) {
        column.getChildren().setAll(Labels.heading(words.say("cases.figures.doses")), doses(file),
                Labels.heading(words.say("cases.figures.counts")), counts(file),
                Labels.heading(words.say("cases.figures.products")), products(file), Labels.sentence(sum(file)),
                Labels.heading(words.say("cases.figures.alarms")));
        var sounding = Watch.alarms(file, alarms);
        sounding.forEach(one -> column.getChildren().add(Labels.sentence(when(one.observation().at()) + "  " + one.alarm().in(words))));
        if (sounding.isEmpty()) {
            column.getChildren().add(Labels.muted(words.say("cases.figures.no-alarms")));
        }
    }

    private TextGrid doses(CaseFile file) {
        var kg = file.last(Weighed.class).map(noted -> noted.what().kg());
        return new TextGrid(words, keys("number", "when", "micrograms", "per-kg", "drug", "sites", "who"),
                file.each(DoseGiven.class).stream().map(noted -> List.of(Integer.toString(noted.what().number()), when(noted.happened()),
                        number(noted.what().micrograms()), kg.map(weight -> decimal(Body.dosePerKg(noted.what().micrograms(), weight), 2)).orElse("–"),
                        noted.what().drug().name() + " " + noted.what().drug().lot(), Integer.toString(noted.what().sites()),
                        noted.what().injector() + " / " + noted.what().checker())).toList());
    }

    private TextGrid counts(CaseFile file) {
        Function<Noted<CountTaken>, List<String>> row = noted -> Stream.concat(
                Stream.of(when(noted.happened()), words.say("tell.moment." + noted.what().moment().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                SHOWN.stream().map(count -> noted.what().value(count).map(FiguresPane::number).orElse("–"))).toList();
        var heads = Stream.concat(Stream.of("cases.figures.when", "cases.figures.moment"), SHOWN.stream().map(Count::key)).toList();
        return new TextGrid(words, heads, file.each(CountTaken.class).stream().map(row).toList());
    }

    private TextGrid products(CaseFile file) {
        var kg = file.target().map(target -> target.recipientKg());
        return new TextGrid(words, keys("run", "volume", "cd34", "cd34-kg", "mnc-kg", "haematocrit", "viability"),
                file.each(ProductCounted.class).stream().map(Noted::what).map(bag -> List.of(Integer.toString(bag.run()), number(bag.millilitres()),
                        number(bag.cd34PerMicrolitre()), perKg(bag, kg, yield -> yield.cd34Millions()),
                        perKg(bag, kg, yield -> yield.mncHundredMillions()), number(bag.haematocritPercent()),
                        number(bag.viabilityPercent()))).toList());
    }

    private String sum(CaseFile file) {
        var collected = Collected.of(file);
        return collected.perKg().flatMap(perKg -> collected.target().map(target -> words.say("cases.figures.sum",
                decimal(perKg.cd34Millions(), 2), decimal(perKg.mncHundredMillions(), 2), decimal(target.targetCd34PerKg(), 1)))).orElse("");
    }

    private static String perKg(ProductCounted bag, Optional<Double> kg, Function<Yield, Double> part) {
        return kg.map(weight -> decimal(part.apply(Yield.of(bag).perKg(weight)), 2)).orElse("–");
    }

    private static List<String> keys(String... names) {
        return Stream.of(names).map(name -> "cases.figures." + name).toList();
    }

    private static String when(java.time.Instant at) {
        return WHEN.format(at.atZone(WorkCalendar.ZONE));
    }

    private static String number(double value) {
        return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static String decimal(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
