package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.donor.Age;
import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.gate.Reservation;
import cn.yingchun.exchange.paper.Block;
import java.util.List;

/// Asks a laboratory to type further loci. A laboratory knows the code of the donor, never the name.
record TypingRequest(Matter matter) {
    List<Block> blocks() {
        var opened = matter.file().opened();
        var today = matter.now().toLocalDate();
        var held = Reservation.Kind.ET.end(opened.notice(), matter.rules().calendar());
        var fields = new Block.Fields(List.of(
                matter.entry("case", opened.number()), matter.entry("notice", opened.noticeNumber()),
                matter.entry("donor-code", opened.donorCode()), matter.entry("sex", matter.sex()),
                matter.entry("age", matter.say("paper.word.age", Age.on(opened.donorBirthDate(), today))),
                matter.entry("held-until", matter.day(held))));
        return List.of(Block.plain(matter.say("paper.typing.dear")), Block.text(matter.say("paper.typing.ask")), fields,
                new Block.Heading(matter.say("paper.typing.loci")),
                new Block.Boxes(RegistryDonor.LOCI.stream().map(locus -> "HLA-" + locus).toList()),
                new Block.Heading(matter.say("paper.typing.sample")),
                new Block.Boxes(List.of(matter.say("paper.typing.kept"), matter.say("paper.typing.fresh"))),
                Block.text(matter.say("paper.typing.answer")),
                new Block.Closing(List.of(matter.head().office(), matter.day(today), matter.say("paper.word.seal"))));
    }
}
