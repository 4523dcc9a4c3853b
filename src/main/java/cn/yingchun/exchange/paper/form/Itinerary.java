package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.exchange.paper.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Day by day from admission to the first call at home, with the numbers to call in an emergency.
record Itinerary(Matter matter) {
    List<Block> blocks() {
        var emergency = List.of(
                matter.say("paper.itinerary.ward"), matter.say("paper.itinerary.coordinator"), matter.say("paper.itinerary.office"));
        return List.of(
                new Block.Fields(List.of(matter.entry("name", matter.name()), matter.entry("phone", Numbers.first(matter)),
                        matter.entry("hospital", matter.proof("C21", "hospital")), matter.entry("hour", ""),
                        matter.entry("travel", matter.proof("C48", "travel")), matter.entry("hotel", matter.proof("C48", "hotel")),
                        matter.entry("escort", matter.proof("C48", "escort")), matter.entry("case", matter.file().opened().number()))),
                new Block.Heading(matter.say("paper.itinerary.head")),
                days(),
                new Block.Heading(matter.say("paper.itinerary.emergency")),
                Block.plain(matter.say("paper.itinerary.when-to-call")),
                new Block.Fields(emergency.stream().map(who -> new Block.Entry(who, "")).toList()),
                new Block.Note(matter.say("paper.note.anonymous")));
    }

    private Block days() {
        var g1 = matter.file().on(Anchor.G1);
        var d0 = matter.file().on(Anchor.D0);
        if (g1.isEmpty() || d0.isEmpty()) {
            return Block.plain(matter.say("paper.itinerary.none"));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(row(g1.get().minusDays(1), matter.say("paper.itinerary.admission")));
        int dose = 1;
        for (var day = g1.get(); day.isBefore(d0.get()); day = day.plusDays(1)) {
            rows.add(row(day, matter.say("paper.itinerary.dose", dose++)));
        }
        rows.add(row(d0.get(), matter.say("paper.itinerary.last-dose", dose)));
        rows.add(row(d0.get().plusDays(1), matter.say("paper.itinerary.second")));
        var last = matter.file().on(Anchor.D0LAST).orElse(d0.get());
        rows.add(row(last.plusDays(1), matter.say("paper.itinerary.home")));
        rows.add(row(last.plusDays(2), matter.say("paper.itinerary.call")));
        return new Block.Table(List.of(matter.say("paper.itinerary.day"), matter.say("paper.itinerary.what")), List.of(32, 68), rows);
    }

    private List<String> row(LocalDate day, String what) {
        return List.of(matter.weekday(day), what);
    }
}
