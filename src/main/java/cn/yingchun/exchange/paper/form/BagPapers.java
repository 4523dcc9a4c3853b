package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.cases.ProductFact.ProductCounted;
import cn.yingchun.domain.collect.Alarms;
import cn.yingchun.domain.collect.Collected;
import cn.yingchun.domain.identifier.BloodGroup;
import cn.yingchun.domain.identifier.Din;
import cn.yingchun.domain.identifier.Scan;
import cn.yingchun.domain.product.BagLabels;
import cn.yingchun.domain.product.Custody;
import cn.yingchun.exchange.paper.Block;
import cn.yingchun.exchange.paper.Block.BarCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The label of a bag, without any name, and the sheet that travels with it from hand to hand.
record BagPapers(Matter matter) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// One label a bag, with the codes of ISBT 128 where its number is a donation number.
    List<Block> labels() {
        var runs = Collected.of(matter.file()).runs().stream().map(run -> BagLabels.of(matter.file(), run)).filter(bags -> !bags.isEmpty()).toList();
        if (runs.isEmpty()) {
            return List.of(Block.plain(matter.say("paper.label.none")));
        }
        return runs.stream().flatMap(bags -> IntStream.range(0, bags.size()).boxed().flatMap(bag -> label(bags, bag).stream())).toList();
    }

    private Optional<ProductCounted> count(Labelled label) {
        return matter.file().each(ProductCounted.class).stream().map(Noted::what).filter(bag -> bag.run() == label.run()).reduce((_, last) -> last);
    }

    private List<Block> label(List<Labelled> each, int bag) {
        var label = each.get(bag);
        var bags = each.size();
        var counted = count(label);
        var group = abo().flatMap(BloodGroup::read);
        var codes = new ArrayList<BarCode>();
        var din = Din.read(label.number()).filter(_ -> !label.productCode().isBlank());
        din.ifPresentOrElse(number -> codes.add(new BarCode("=" + number.text() + "00", number.printed() + "  [" + number.check() + "]")),
                () -> codes.add(new BarCode(label.number(), label.number())));
        group.ifPresent(one -> codes.add(new BarCode("=%" + one.code() + "00", abo().orElse(""))));
        if (din.isPresent()) {
            codes.add(new BarCode("=<" + label.productCode(), label.productCode()));
            codes.add(new BarCode("&>" + Scan.dateTime(beijing(label.expires())), matter.say("paper.label.expires", WHEN.format(beijing(label.expires())))));
        }
        return List.of(new Block.Heading(matter.say("paper.label.product") + (bags == 1 ? "" : "  " + matter.say("paper.label.bag-of", bag + 1, bags))), new Block.BarCodes(codes), new Block.Fields(List.of(
                matter.entry("donor-code", matter.file().opened().donorCode()),
                matter.entry("abo", abo().orElse("")),
                matter.entry("collected", WHEN.format(beijing(label.collected()))),
                matter.entry("bag-volume", counted.map(all -> Matter.number(all.millilitres() / bags) + " mL").orElse("")),
                matter.entry("cd34-total", counted.map(all -> Matter.number(all.millilitres() * all.cd34PerMicrolitre() / 1000 / bags) + " ×10^6").orElse("")),
                matter.entry("recipient-code", ""))), new Block.Note(matter.say("paper.label.keep")));
    }

    /// From the run to the transplant hospital: when, in whose hands, how warm; decisions about excursions; the receipt to sign.
    List<Block> custody() {
        var blocks = new ArrayList<Block>(List.of(new Block.Fields(List.of(matter.entry("case", matter.file().opened().number()),
                matter.entry("donor-code", matter.file().opened().donorCode())))));
        var alarms = Alarms.load();
        for (var run : Collected.of(matter.file()).runs()) {
            var bag = Custody.of(matter.file(), run, alarms);
            blocks.add(new Block.Heading(matter.say("paper.custody.bag", run, number(run))));
            blocks.add(new Block.Table(Stream.of("when", "what", "who", "celsius", "seal").map(head -> matter.say("paper.custody." + head)).toList(),
                    List.of(24, 20, 28, 12, 16), bag.steps().stream().map(step -> row(bag, step)).toList()));
            bag.excursions().forEach(alarm -> blocks.add(Block.plain("■ " + alarm.in(matter.words()))));
            bag.judged().ifPresent(judged -> blocks.add(Block.plain(matter.say("paper.custody.judged",
                    matter.say("tell.disposition." + word(judged.what().disposition())), judged.what().physician(), judged.fact().why().orElse("")))));
        }
        blocks.add(new Block.Heading(matter.say("paper.custody.receipt")));
        blocks.add(Block.plain(matter.say("paper.custody.receipt-text")));
        blocks.add(new Block.Signatures(List.of(matter.say("paper.custody.sign-hospital"), matter.say("paper.custody.sign-courier"),
                matter.say("paper.custody.sign-centre")), matter.say("paper.word.day")));
        return blocks;
    }

    private List<String> row(Custody bag, Custody.Step step) {
        var seal = step.kind() == Custody.Kind.HANDED_OVER ? matter.file().each(HandedOver.class).stream().map(Noted::what)
                .filter(one -> one.run() == bag.run()).map(HandedOver::seal).findFirst().orElse("")
                : matter.say(step.sealWhole() ? "tell.product.seal-whole" : "tell.product.seal-broken");
        return List.of(WHEN.format(beijing(step.at())), matter.say("paper.custody.step." + word(step.kind())), step.holder(),
                step.celsius().map(degrees -> Matter.number(degrees) + " ℃").orElse(""), seal);
    }

    private String number(int run) {
        return BagLabels.whole(matter.file(), run).map(label -> Din.read(label.number()).map(Din::printed).orElse(label.number()))
                .orElse("–");
    }

    private Optional<String> abo() {
        return matter.file().item("C30").flatMap(noted -> noted.what() instanceof ItemDone done ? Optional.ofNullable(done.proof().get("abo")) : Optional.empty());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LocalDateTime beijing(Instant at) {
        return LocalDateTime.ofInstant(at, WorkCalendar.ZONE);
    }
}
