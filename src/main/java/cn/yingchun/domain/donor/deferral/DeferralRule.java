package cn.yingchun.domain.donor.deferral;

import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// A condition under which somebody may not give, and how long (`casework/deferrals.psv`).
///
/// @param code     D01 … D55
/// @param register what it means when somebody joins the registry
/// @param workup   what it means when a matched donor is worked up
/// @param span     how long after the event, where that is fixed
/// @param only     the way of giving that it concerns; empty: all
/// @param lasts    it goes on for a while, and the span counts from its end
/// @param waive    the transplant physician may accept it in writing
public record DeferralRule(
        String code,
        String zh,
        String en,
        Verdict register,
        Verdict workup,
        Ends ends,
        Optional<Period> span,
        Optional<Way> only,
        boolean waive,
        Risk risk,
        String remarkZh,
        String remarkEn,
        boolean lasts,
        boolean edit,
        String source) implements Wording {
    public enum Verdict { ACCEPT, WARN, RECHECK, REVIEW, DEFER, REJECT, NONE }

    /// How it ends.
    public enum Ends { NEVER, LIFTED, AFTER, PREGNANCY }

    /// From blood, or from marrow.
    public enum Way { PBSC, BM }

    /// Whom it protects.
    public enum Risk { DONOR, RECIPIENT, BOTH, INFANT, POLICY, NOBODY }

    /// The rules that come with the program.
    public static List<DeferralRule> load() {
        return PipeTable.read("casework/deferrals.psv").each(DeferralRule::of);
    }

    private static DeferralRule of(Row row) {
        return new DeferralRule(row.text("code"), row.text("zh"), row.text("en"), row.of("register", Verdict.class),
                row.of("workup", Verdict.class), row.of("ends", Ends.class),
                row.has("span") ? Optional.of(period(row.integer("span"), row.text("unit"))) : Optional.empty(),
                row.has("only") ? Optional.of(row.of("only", Way.class)) : Optional.empty(),
                row.yes("waive"), row.of("risk", Risk.class), row.text("remark_zh"), row.text("remark_en"), row.yes("lasts"), row.yes("edit"), row.text("source"));
    }

    private static Period period(int count, String unit) {
        return switch (unit) {
            case "d" -> Period.ofDays(count);
            case "w" -> Period.ofWeeks(count);
            case "m" -> Period.ofMonths(count);
            case "y" -> Period.ofYears(count);
            default -> throw new IllegalArgumentException("no unit of time: " + unit);
        };
    }

    /// Whether it counts from a single day (operation, vaccine, donation) rather than from the end of something that lasts.
    public boolean oneDay() {
        return ends == Ends.AFTER && !lasts;
    }

    /// The first day on which the donor is free of it again; empty: never, or not before somebody lifts it.
    ///
    /// @param event when the illness was over, the operation was, the pregnancy ended …
    /// @param weeks completed weeks of pregnancy, 0 elsewhere
    public Optional<LocalDate> freeFrom(LocalDate event, int weeks) {
        return switch (ends) {
            case NEVER, LIFTED -> Optional.empty();
            case AFTER -> span.map(event::plus);
            case PREGNANCY -> Optional.of(event.plusWeeks(weeks));
        };
    }

    /// What else is said about it, blank for nothing.
    public String remark(Words words) {
        return words.language().equals("zh") ? remarkZh : remarkEn;
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}
