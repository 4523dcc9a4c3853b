package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.tell.Telling;
import cn.yingchun.exchange.paper.Block;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// For calling where there is no computer: whom, with which numbers, what was tried, and lines for what comes next.
record CallSheetPaper(Matter matter) {
    private static final int LINES = 8;

    List<Block> blocks() {
        var telling = new Telling(matter.words());
        var moment = DateTimeFormatter.ofPattern(matter.say("paper.date.moment"));
        var calls = matter.file().each(Called.class).stream().map(call -> List.of(
                moment.format(call.happened().atZone(WorkCalendar.ZONE)), telling.of(call.what()), call.actor())).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Fields(List.of(matter.entry("donor-code", matter.file().opened().donorCode()), matter.entry("name", matter.name()))));
        blocks.add(Block.plain(matter.say("paper.call.rule")));
        blocks.add(new Block.Heading(matter.say("paper.call.numbers")));
        blocks.add(table(List.of("kind", "number", "confirmed"), List.of(34, 40, 26),
                matter.contacts().map(set -> Numbers.rows(matter, set)).orElse(List.of(List.of("", "", "")))));
        if (!calls.isEmpty()) {
            blocks.add(new Block.Heading(matter.say("paper.call.attempts")));
            blocks.add(table(List.of("when", "result", "who"), List.of(24, 56, 20), calls));
        }
        blocks.add(new Block.Heading(matter.say("paper.call.next")));
        blocks.add(table(List.of("when", "hand", "who"), List.of(24, 56, 20), Collections.nCopies(LINES, List.of(" ", " ", " "))));
        return blocks;
    }

    private Block table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        return new Block.Table(heads.stream().map(head -> matter.say("paper.call." + head)).toList(), widths, rows);
    }
}
