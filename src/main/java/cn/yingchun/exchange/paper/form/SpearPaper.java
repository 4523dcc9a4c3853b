package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.adverse.Event;
import cn.yingchun.domain.adverse.Events;
import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.AdverseFact.EventReported;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.BedsideFact.RunStarted;
import cn.yingchun.domain.cases.BedsideFact.Weighed;
import cn.yingchun.domain.cases.ProductFact.Labelled;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Age;
import cn.yingchun.exchange.paper.Block;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report of the adverse events of a case in the words of SPEAR 2.0, each with its versions and whom it was told to.
///
/// The donor stands in it as code, sex and ten years of age; nobody's name but those of who reports.
record SpearPaper(Matter matter) {
    private static final int DECADE = 10;
    private static final Events BOOK = Events.load();

    List<Block> blocks() {
        var events = BOOK.of(matter.file());
        if (events.isEmpty()) {
            return List.of(Block.plain(matter.say("paper.spear.none")));
        }
        var blocks = new ArrayList<Block>(List.of(new Block.Heading(matter.say("paper.spear.donation")), donation()));
        events.forEach(event -> blocks.addAll(event(event)));
        blocks.add(new Block.Note(matter.say("paper.spear.note")));
        return blocks;
    }

    private Block donation() {
        var opened = matter.file().opened();
        var age = Age.on(opened.donorBirthDate(), matter.file().on(Anchor.D0).orElse(matter.now().toLocalDate())) / DECADE * DECADE;
        return new Block.Fields(List.of(
                matter.entry("case", opened.number()), matter.entry("donor-code", opened.donorCode()),
                matter.entry("sex", matter.sex()), field("age-band", age + "–" + (age + DECADE - 1)),
                field("collected", matter.day(Anchor.D0LAST)), field("product", each(matter.file().each(Labelled.class).stream().map(bag -> bag.what().productCode()), "HPC(A)")),
                field("doses", doses()), field("lots", each(given().map(dose -> dose.drug().name() + " " + dose.drug().lot()), "")),
                field("machine", each(matter.file().each(RunStarted.class).stream().map(run -> run.what().machine()), "")), field("org", matter.head().office())));
    }

    private List<Block> event(Event event) {
        var latest = event.versions().getLast();
        var report = latest.what();
        var judged = report.judged();
        var heading = matter.say("paper.spear.event", matter.file().opened().number(), event.number(), event.versions().size());
        return List.of(new Block.Heading(heading),
                new Block.Fields(List.of(
                        field("kind", event.kind().in(matter.words())), field("grade", matter.say("after.grade." + report.grade())),
                        field("category", word("spear", judged.category())), field("phase", word("phase", judged.phase())),
                        field("serious", each(judged.serious().stream().map(one -> word("serious", one)), matter.say("paper.spear.not-serious"))),
                        field("imputability", word("imputability", judged.imputability())),
                        field("ended", word("ended", judged.ended())), field("preventable", word("preventable", judged.preventable())),
                        field("onset", moment(report.onset())), field("known", moment(event.known())),
                        field("reporter", latest.actor()), field("closed", event.closed().map(closed -> closed.actor() + " " + moment(closed.happened())).orElse("")))),
                Block.plain(matter.say("paper.spear.field.story")), Block.text(report.story()),
                versions(event), told(event),
                Block.plain(event.closed().map(closed -> matter.say("paper.spear.conclusion", closed.what().conclusion())).orElseGet(() -> matter.say("paper.spear.open"))));
    }

    private Block versions(Event event) {
        return table("version", List.of(10, 22, 22, 12, 34), event.versions().stream().map(version -> {
            EventReported report = version.what();
            return List.of(Integer.toString(report.version()), moment(version.happened()), version.actor(), Integer.toString(report.grade()),
                    word("imputability", report.judged().imputability()) + " · " + word("ended", report.judged().ended()));
        }).toList());
    }

    private Block told(Event event) {
        return table("told", List.of(38, 22, 40), event.clocks().stream().map(clock -> List.of(clock.duty().in(matter.words()), moment(clock.dueBy()),
                clock.told().map(done -> moment(done.what().at()) + " " + done.what().toWhom()).orElse(matter.say("paper.spear.not-told")))).toList());
    }

    private Block table(String name, List<Integer> widths, List<List<String>> rows) {
        var heads = Stream.iterate(1, column -> column + 1).limit(widths.size()).map(column -> matter.say("paper.spear." + name + "." + column)).toList();
        return new Block.Table(heads, widths, rows);
    }

    private Stream<DoseGiven> given() {
        return matter.file().each(DoseGiven.class).stream().map(dose -> dose.what());
    }

    /// `5 × 600 µg (8.6 µg/kg)`, one part for each size of dose.
    private String doses() {
        var kg = matter.file().last(Weighed.class).map(noted -> noted.what().kg());
        var sizes = given().collect(Collectors.groupingBy(DoseGiven::micrograms, java.util.TreeMap::new, Collectors.counting()));
        return sizes.entrySet().stream().map(size -> size.getValue() + " × " + Matter.number(size.getKey()) + " µg"
                + kg.map(weight -> "（" + Matter.number(size.getKey() / weight) + " µg/kg）").orElse("")).collect(Collectors.joining(" · "));
    }

    private Block.Entry field(String name, String value) {
        return new Block.Entry(matter.say("paper.spear.field." + name), value);
    }

    private String word(String family, Enum<?> value) {
        return matter.say("after." + family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String moment(Instant at) {
        return at.atZone(WorkCalendar.ZONE).format(java.time.format.DateTimeFormatter.ofPattern(matter.say("paper.date.moment")));
    }

    private static String each(Stream<String> parts, String none) {
        var said = parts.distinct().collect(Collectors.joining(" · "));
        return said.isBlank() ? none : said;
    }
}
