package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.checklist.ChecklistItem;
import cn.yingchun.domain.checklist.Section;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.gate.Standing;
import cn.yingchun.domain.gate.Standings;
import cn.yingchun.exchange.paper.Block;
import java.util.ArrayList;
import java.util.List;

/// All items of the case as they stand now, to be read or ticked by hand where there is no computer.
record ChecklistPaper(Matter matter) {
    List<Block> blocks() {
        var standings = Standings.of(matter.file(), matter.rules(), matter.now());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Fields(List.of(matter.entry("case", matter.file().opened().number()),
                matter.entry("donor-code", matter.file().opened().donorCode()),
                new Block.Entry(matter.say("paper.checklist.stage"), matter.say(matter.file().stage().key())),
                matter.entry("d0", matter.day(cn.yingchun.domain.checklist.Anchor.D0)))));
        for (var section : Section.values()) {
            var rows = matter.rules().checklist().of(section).stream()
                    .filter(item -> !(standings.of(item) instanceof Standing.NotAsked)).map(item -> row(item, standings.of(item))).toList();
            blocks.add(new Block.Heading(matter.say(section.key())));
            blocks.add(new Block.Table(List.of(matter.say("paper.checklist.code"), matter.say("paper.checklist.item"), matter.say("paper.checklist.hard"),
                    matter.say("paper.checklist.state"), matter.say("paper.checklist.day"), matter.say("paper.checklist.who")),
                    List.of(8, 46, 8, 14, 14, 16), rows));
        }
        return blocks;
    }

    private List<String> row(ChecklistItem item, Standing standing) {
        var state = switch (standing) {
            case Standing.Done _ -> matter.say("paper.checklist.done");
            case Standing.Skipped skipped -> matter.say("paper.checklist.skipped", skipped.reason());
            case Standing.Lapsed _ -> matter.say("paper.checklist.lapsed");
            case Standing.Open _, Standing.NotAsked _ -> matter.say("paper.checklist.open");
        };
        var day = switch (standing) {
            case Standing.Done done -> done.at().toLocalDate().toString();
            case Standing.Lapsed lapsed -> lapsed.at().toLocalDate().toString();
            default -> "";
        };
        var who = standing instanceof Standing.Done done ? signers(item, done.by()) : "";
        return List.of(item.id(), item.in(matter.words()), item.hard() ? "■" : "", state, day, who);
    }

    private String signers(ChecklistItem item, String by) {
        return matter.file().item(item.id()).map(noted -> noted.what() instanceof ItemDone done ? String.join("、", done.signers()) : by).orElse(by);
    }
}
