package cn.yingchun.domain.figures;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.checklist.Checklist;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/// All reports of a time, in the order of the monthly sheet.
public final class Reports {
    private Reports() {}

    /// How old the contacts of the whole list are today, beside the reports of a time.
    ///
    /// @param notSince counts donors who were not reached on a day or later
    /// @param all      how many donors there are
    public static Report contactsOfTheList(ToIntFunction<LocalDate> notSince, int all, LocalDate today) {
        return Staleness.ofList(notSince, all, today);
    }

    public static List<Report> of(List<CaseFile> files, Span span, Checklist checklist, LocalDate today) {
        return List.of(Funnel.cohort(files, span), Funnel.activity(files, span), Attrition.donors(files, span), Attrition.patients(files, span),
                Times.of(files, span), Contacts.attempts(files, span), Contacts.dayParts(files, span), Contacts.channels(files, span),
                Staleness.of(files, span, today), People.of(files, span), Counties.activity(files, span),
                Compliance.of(files, span, checklist, today), Harm.of(files, span));
    }
}
