package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.gate.FollowUps;
import cn.yingchun.exchange.paper.Block;
import java.util.List;

/// For the donor to take home: when the office will call, up to the tenth year.
record FollowUpPaper(Matter matter) {
    List<Block> blocks() {
        var last = matter.file().on(Anchor.D0LAST);
        if (last.isEmpty()) {
            return List.of(Block.plain(matter.say("paper.visits.none")));
        }
        var rows = FollowUps.schedule(last.get(), matter.rules().checklist()).stream().map(visit -> {
            var name = matter.rules().checklist().item(visit.item()).in(matter.words());
            return List.of(visit.year() == 0 ? name : matter.say("paper.visits.year", name, visit.year()), matter.day(visit.due()),
                    matter.say("paper.visits.between", matter.day(visit.first()), matter.day(visit.last())));
        }).toList();
        return List.of(Block.plain(matter.say("paper.exam.dear", matter.called(), matter.say("paper.word.you"))),
                Block.text(matter.say("paper.visits.intro")),
                new Block.Table(List.of(matter.say("paper.visits.item"), matter.say("paper.visits.due"), matter.say("paper.visits.window")),
                        List.of(36, 24, 40), rows),
                Block.text(matter.say("paper.visits.trouble")),
                new Block.Closing(List.of(matter.head().office(), matter.day(matter.now().toLocalDate()))));
    }
}
