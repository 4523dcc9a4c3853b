package cn.yingchun.domain.figures;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.BedsideFact.DoseGiven;
import cn.yingchun.domain.cases.CaseFact;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.CourseFact.ItemDone;
import cn.yingchun.domain.cases.Noted;
import cn.yingchun.domain.cases.ProductFact.Frozen;
import cn.yingchun.domain.cases.ProductFact.HandedOver;
import cn.yingchun.domain.cases.TalkFact.Answer;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.cases.TalkFact.Willing;
import cn.yingchun.domain.checklist.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The ten steps of the month funnel [domain facts §9.1], each with the day on which a case reached it.
public enum Step {
    NOTICE, REACHED, AGREED, TYPED, MATCHED, REQUESTED, EXAMINED, CLEARED, MOBILISED, COLLECTED;

    /// The day on which the case reached the step; empty if it has not.
    public Optional<LocalDate> on(CaseFile file) {
        return switch (this) {
            case NOTICE -> Optional.of(file.opened().notice());
            case REACHED -> first(file, Called.class, call -> call.result() == CallResult.REACHED);
            case AGREED -> first(file, Willing.class, said -> said.answer() == Answer.YES);
            case TYPED -> item(file, "C15");
            case MATCHED -> item(file, "C16");
            case REQUESTED -> file.on(Anchor.W);
            case EXAMINED -> item(file, "C25");
            case CLEARED -> item(file, "C41");
            case MOBILISED -> first(file, DoseGiven.class, _ -> true);
            case COLLECTED -> first(file, HandedOver.class, _ -> true).or(() -> first(file, Frozen.class, _ -> true));
        };
    }

    /// The key of its name in the word files.
    public String key() {
        return "figures.step." + name().toLowerCase(Locale.ROOT);
    }

    static LocalDate day(Noted<?> noted) {
        return noted.happened().atZone(WorkCalendar.ZONE).toLocalDate();
    }

    private static <T extends CaseFact> Optional<LocalDate> first(CaseFile file, Class<T> kind, Predicate<T> which) {
        return file.each(kind).stream().filter(noted -> which.test(noted.what())).map(Step::day).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> item(CaseFile file, String code) {
        return file.item(code).filter(noted -> noted.what() instanceof ItemDone).map(noted -> ((ItemDone) noted.what()).on());
    }
}
