package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Condition;
import cn.yingchun.domain.checklist.Section;
import cn.yingchun.domain.donor.Age;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.exchange.paper.Block;
import java.util.List;
import java.util.stream.Collectors;

/// Letters to the employer, the donor and the collection hospital.
record Letters(Matter matter) {
    /// Admission is the day before the first dose; the day after the last collection is for the discharge check.
    private static final int BEFORE = 1;
    private static final int AFTER = 1;
    private static final String EXAMINATION = "C25";

    List<Block> leave() {
        var from = matter.file().on(Anchor.G1).map(day -> day.minusDays(BEFORE));
        var to = matter.file().on(Anchor.D0LAST).map(day -> day.plusDays(AFTER));
        var days = from.isPresent() && to.isPresent()
                ? matter.say("paper.leave.days", matter.called(), matter.day(from.get()), matter.day(to.get()))
                : matter.say("paper.leave.days-unknown");
        return List.of(to("C22", "employer", "paper.leave.to"),
                Block.text(matter.say("paper.leave.who", matter.called(), matter.sex())),
                Block.text(days), Block.text(matter.say("paper.leave.how")), Block.text(matter.say("paper.leave.ask")),
                Block.text(matter.say("paper.leave.thanks")), closing());
    }

    List<Block> exam() {
        var window = matter.rules().checklist().item(EXAMINATION).window();
        var days = matter.file().on(Anchor.D0).map(d0 -> window.days(d0, matter.rules().calendar()));
        var when = days.flatMap(found -> found.first().flatMap(first -> found.last().map(last ->
                matter.say("paper.exam.when", matter.day(first), matter.day(last))))).orElseGet(() -> matter.say("paper.exam.when-unknown"));
        var items = matter.rules().checklist().of(Section.EXAM).stream().filter(ChecklistItem::hard)
                .filter(item -> item.when() != Condition.FEMALE || matter.file().opened().donorSex() == Sex.F)
                .map(item -> item.in(matter.words())).toList();
        return List.of(Block.plain(matter.say("paper.exam.dear", matter.called(), matter.say("paper.word.you"))), Block.text(when),
                Block.text(matter.say("paper.exam.bring")), Block.text(matter.say("paper.exam.tell")),
                new Block.Heading(matter.say("paper.exam.items")), new Block.Boxes(items), Block.text(matter.say("paper.exam.result")), closing());
    }

    List<Block> collection() {
        var opened = matter.file().opened();
        var age = Age.on(opened.donorBirthDate(), matter.file().on(Anchor.D0).orElse(matter.now().toLocalDate()));
        var alternatives = matter.file().slot().map(slot -> slot.alternatives().stream().map(matter::day).collect(Collectors.joining(" / "))).orElse("");
        var target = matter.file().target();
        var fields = new Block.Fields(List.of(
                matter.entry("case", opened.number()), matter.entry("donor-code", opened.donorCode()),
                matter.entry("name", matter.name()), matter.entry("sex", matter.sex()),
                matter.entry("age", matter.say("paper.word.age", age)), matter.entry("phone", Numbers.first(matter)),
                matter.entry("p0", matter.day(Anchor.P0)), matter.entry("g1", matter.day(Anchor.G1)),
                matter.entry("d0", matter.day(Anchor.D0)), matter.entry("alternatives", alternatives),
                matter.entry("target", target.map(asked -> matter.say("paper.field.target-value", asked.targetCd34PerKg(), asked.minimumCd34PerKg())).orElse("")),
                matter.entry("recipient", target.map(asked -> matter.say("paper.word.kg", asked.recipientKg())).orElse(""))));
        return List.of(to("C21", "hospital", "paper.collection.dear"), Block.text(matter.say("paper.collection.ask")), fields,
                Block.text(matter.say("paper.collection.blood")), Block.text(matter.say("paper.collection.sealed")),
                new Block.Note(matter.say("paper.note.anonymous")), closing());
    }

    private Block to(String item, String field, String key) {
        var whom = matter.proof(item, field);
        return Block.plain(whom.isBlank() ? matter.say(key + "-unknown") : matter.say(key, whom));
    }

    private Block closing() {
        return new Block.Closing(List.of(matter.head().office(), matter.day(matter.now().toLocalDate()), matter.say("paper.word.seal")));
    }
}
