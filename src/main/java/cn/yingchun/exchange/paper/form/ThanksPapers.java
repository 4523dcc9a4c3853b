package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.cases.HonourFact.CertificateIssued;
import cn.yingchun.domain.cases.HonourFact.Counter;
import cn.yingchun.domain.cases.HonourFact.OrdinalConfirmed;
import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.letters.Letter;
import cn.yingchun.exchange.paper.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Thanks on paper: the certificate of honour for the donor, and the text that the press gets.
///
/// A certificate says nothing of the patient and bears official numbers only; what is provisional stays a line to write on. The
/// press gets the copy that all screeners have cleared, and nothing else.
record ThanksPapers(Matter matter) {
    List<Block> certificate() {
        var number = matter.file().last(CertificateIssued.class).map(noted -> noted.what().number()).orElse("");
        var given = matter.file().last(OrdinalConfirmed.class).map(noted -> noted.what());
        var blocks = new ArrayList<Block>(List.of(
                new Block.Fields(List.of(matter.entry("certificate", number), matter.entry("sex", matter.sex()))),
                Block.plain(matter.say("paper.certificate.to", matter.called())),
                Block.text(matter.say("paper.certificate.for", matter.file().on(Anchor.D0LAST).map(matter::day).orElse("____")))));
        var counted = numbers(given);
        if (counted.isEmpty()) {
            blocks.add(Block.text(matter.say("paper.certificate.unconfirmed")));
        } else {
            counted.forEach(line -> blocks.add(Block.text(line)));
        }
        blocks.add(new Block.Closing(List.of(matter.head().office(), matter.day(matter.now().toLocalDate()), matter.say("paper.word.seal"))));
        return blocks;
    }

    private List<String> numbers(Optional<OrdinalConfirmed> given) {
        return given.map(official -> official.numbers().entrySet().stream().filter(number -> number.getKey() != Counter.PROVINCE_OF_YEAR)
                .map(number -> matter.say("paper.certificate.number." + number.getKey().name().toLowerCase(Locale.ROOT), Integer.toString(number.getValue()))).toList()).orElse(List.of());
    }

    List<Block> press() {
        var cleared = Letter.of(matter.file()).stream().filter(letter -> letter.taken().what().sort() == Sort.PRESS && letter.isCleared())
                .reduce((_, last) -> last);
        if (cleared.isEmpty()) {
            return List.of(Block.plain(matter.say("paper.press.none")));
        }
        var blocks = new ArrayList<Block>();
        cleared.get().copy().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.text(line)));
        blocks.add(new Block.Note(matter.say("paper.press.read-by", cleared.get().screened().size())));
        blocks.add(new Block.Closing(List.of(matter.head().office(), matter.day(matter.now().toLocalDate()))));
        return blocks;
    }
}
