package cn.yingchun.exchange.paper.form;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.gate.Rulebook;
import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.Block.Entry;
import cn.yingchun.exchange.paper.Letterhead;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Everything the papers of a case are filled from; each thing was entered once, somewhere else.
///
/// @param name   the donor's full name, blank if nobody wrote it down
/// @param by     who makes the paper
/// @param now    the moment in Beijing
public record Matter(
        CaseFile file,
        Rulebook rules,
        String name,
        Optional<ContactsSet> contacts,
        Letterhead head,
        String by,
        LocalDateTime now,
        Words words) {
    private static final int LINE_TO_WRITE_ON = 10;

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// The line at the foot of the page.
    String footer() {
        return say("paper.word.footer", by, now.format(DateTimeFormatter.ofPattern(say("paper.date.moment"))));
    }

    /// Evidence of a signed item, blank where there is none.
    String proof(String item, String field) {
        return file.item(item).map(noted -> noted.what() instanceof ItemDone done ? done.proof().getOrDefault(field, "") : "").orElse("");
    }

    /// A number with two decimals at most.
    static String number(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(say("paper.date.pattern"), words.locale()));
    }

    String weekday(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(say("paper.date.weekday"), words.locale()));
    }

    String day(Anchor anchor) {
        return file.on(anchor).map(this::weekday).orElse("");
    }

    /// The name, or a line to write it on.
    String called() {
        return name.isBlank() ? "_".repeat(LINE_TO_WRITE_ON) : name;
    }

    String sex() {
        return say(file.opened().donorSex() == Sex.M ? "paper.word.male" : "paper.word.female");
    }

    Entry entry(String field, String value) {
        return new Entry(say("paper.field." + field), value);
    }
}
