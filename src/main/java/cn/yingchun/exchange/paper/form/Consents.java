package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.exchange.paper.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the donor signs: each a list of declarations and the places to sign. The wording of the province comes first.
record Consents(Matter matter) {
    List<Block> typing() {
        return paper("C12", statements("paper.consent.typing.1", "paper.consent.typing.2", "paper.consent.typing.3", "paper.consent.typing.4"),
                List.of(matter.entry("volume", matter.say("paper.field.sample"))), "donor", "coordinator");
    }

    List<Block> donation() {
        return paper("C42", statements("paper.consent.donation.1", "paper.consent.donation.2", "paper.consent.donation.3",
                "paper.consent.donation.4", "paper.consent.donation.5", "paper.consent.donation.6", "paper.consent.donation.7"),
                List.of(matter.entry("hospital", matter.proof("C21", "hospital")), matter.entry("d0", matter.day(Anchor.D0))),
                "donor", "witness", "family", "physician");
    }

    List<Block> line() {
        return paper("C60", statements("paper.consent.line.1", "paper.consent.line.2", "paper.consent.line.3", "paper.consent.line.4"),
                List.of(matter.entry("hospital", matter.proof("C21", "hospital"))), "donor", "physician", "witness");
    }

    List<Block> warning() {
        var says = Stream.of("paper.warning.1", "paper.warning.2", "paper.warning.3", "paper.warning.4").map(key -> Block.text(matter.say(key)));
        var end = Stream.of(who(List.of(matter.entry("p0", matter.day(Anchor.P0)))), Block.plain(matter.say("paper.warning.ack")),
                signatures("donor", "physician"), new Block.Note(matter.say("paper.note.model")));
        return Stream.<Block>concat(says, end).toList();
    }

    private List<Block> paper(String item, List<String> statements, List<Block.Entry> more, String... signers) {
        var version = 1 + matter.file().each(ItemDone.class).stream().filter(done -> done.what().item().equals(item)).count();
        var entries = new ArrayList<>(more);
        entries.add(matter.entry("consent", ""));
        entries.add(matter.entry("version", Long.toString(version)));
        return List.of(who(entries), new Block.Heading(matter.say("paper.consent.statements")), new Block.Boxes(statements),
                signatures(signers), new Block.Note(matter.say("paper.note.model") + " " + matter.say("paper.note.anonymous")));
    }

    private Block who(List<Block.Entry> more) {
        var entries = new ArrayList<>(List.of(matter.entry("name", matter.name()), matter.entry("donor-code", matter.file().opened().donorCode()),
                matter.entry("sex", matter.sex()), matter.entry("birth", matter.day(matter.file().opened().donorBirthDate()))));
        entries.addAll(more);
        return new Block.Fields(entries);
    }

    private List<String> statements(String... keys) {
        return Stream.of(keys).map(matter::say).toList();
    }

    private Block signatures(String... who) {
        return new Block.Signatures(Stream.of(who).map(one -> matter.say("paper.sign." + one)).toList(), matter.say("paper.word.day"));
    }
}
