package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.HonourFact.Counter;
import cn.yingchun.domain.cases.HonourFact.OrdinalConfirmed;
import cn.yingchun.domain.cases.LetterFact.PressAgreed;
import cn.yingchun.domain.checklist.Anchor;
import cn.yingchun.domain.donor.Age;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Words;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the press is told of a donation, to be gone over by hand and read by two [domain facts §6.1, §9.4].
///
/// Of the donor no more than was agreed to for this release; of the patient sex and decade of age, never town or hospital; of the
/// day no more than its month; numbers only where the province gave them.
///
/// @param name    the donor's full name, blank if nobody wrote it down
/// @param patient as far as this office may know one
public record PressDraft(CaseFile file, String name, PressAgreed agreed, Optional<Patient> patient, Words words) {
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(words.say("after.press.opening", month(), donor(), whom()));
        numbers().ifPresent(lines::add);
        lines.add(words.say("after.press.procedure"));
        lines.add(words.say("after.press.quote"));
        lines.add(words.say("after.press.hotline"));
        return String.join("\n", lines);
    }

    private String month() {
        return file.on(Anchor.D0LAST).map(day -> words.say("after.press.month", Integer.toString(day.getYear()), day.getMonthValue())).orElse("____");
    }

    /// `演春晓`, or `演先生`.
    private String donor() {
        var sex = word(file.opened().donorSex(), "after.press.mr", "after.press.ms");
        var called = name.isBlank() ? words.say("after.press.a-donor") : agreed.named() ? name : words.say(sex, name.substring(0, 1));
        var age = Age.on(file.opened().donorBirthDate(), file.on(Anchor.D0LAST).orElse(file.opened().notice()));
        return called + (agreed.aged() ? words.say("after.press.aged", age) : "") + agreed.occupation().map(work -> words.say("after.press.works", work)).orElse("");
    }

    private String whom() {
        return patient.filter(one -> one.ageBand().length() > 1).map(one -> words.say("after.press.patient", one.ageBand().substring(0, 2),
                words.say(word(one.sex(), "after.press.man", "after.press.woman")))).orElseGet(() -> words.say("after.press.a-patient"));
    }

    private Optional<String> numbers() {
        var given = file.last(OrdinalConfirmed.class).map(noted -> noted.what().numbers()).orElse(Map.<Counter, Integer>of());
        return given.isEmpty() ? Optional.empty() : Optional.of(words.say("after.press.numbers", given.entrySet().stream()
                .map(number -> words.say("after.press.number." + number.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-'), Integer.toString(number.getValue())))
                .collect(Collectors.joining(words.say("after.press.comma")))));
    }

    private static String word(Sex sex, String man, String woman) {
        return sex == Sex.M ? man : woman;
    }
}
