package cn.yingchun.domain.keep;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.donor.DonorFact;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.keep.KeepFact.HoldLifted;
import cn.yingchun.domain.keep.KeepFact.LegalHold;
import cn.yingchun.domain.table.PipeTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a donor's identity may be erased, by the table of retention `casework/retention.psv`.
public final class Keeping {
    /// Kinds of fact that say who somebody is.
    public static final List<Class<? extends What>> IDENTITY = List.of(DonorFact.Named.class, DonorFact.ContactsSet.class, DonorFact.Recruited.class);

    private final PipeTable table;

    private Keeping(PipeTable table) {
        this.table = table;
    }

    public static Keeping usual() {
        return new Keeping(PipeTable.read("casework/retention.psv"));
    }

    public static boolean saysWho(What what) {
        return IDENTITY.contains(what.getClass());
    }

    /// What keeps an identity.
    ///
    /// @param kind  row of the table: `open`, `donated`, `case`, `none`; `hold`, `erased` beside it
    /// @param until last day on which it must be kept; absent where only an act ends it, or nothing keeps it
    /// @param asked whether another office has erased it, so that this one should
    public record Kept(String kind, Optional<LocalDate> until, boolean mayErase, boolean asked) {}

    /// @param donor facts about the donor
    /// @param cases all cases of the donor
    public Kept of(List<Fact> donor, List<CaseFile> cases, LocalDate today) {
        var erased = donor.stream().filter(fact -> fact.what() instanceof KeepFact.IdentityErased).map(Fact::clock).reduce(Math::max);
        var says = donor.stream().filter(fact -> saysWho(fact.what())).map(Fact::clock).reduce(Math::min);
        if (erased.isPresent() && says.isEmpty()) {
            return new Kept("erased", Optional.empty(), false, false);
        }
        var asked = erased.isPresent() && says.get() < erased.get();
        if (isHeld(donor)) {
            return new Kept("hold", Optional.empty(), false, asked);
        }
        if (cases.stream().anyMatch(it -> it.stage().running() || it.stage() == Stage.POSTPONED)) {
            return new Kept("open", Optional.empty(), false, asked);
        }
        var donated = cases.stream().anyMatch(Keeping::hasGiven);
        var kind = donated ? "donated" : cases.isEmpty() ? "none" : "case";
        var years = years(kind);
        var last = cases.stream().flatMap(it -> it.history().stream()).map(Fact::happened).max(Instant::compareTo)
                .map(at -> at.atZone(WorkCalendar.ZONE).toLocalDate());
        var until = last.map(day -> day.plusYears(years));
        return new Kept(kind, until, until.map(day -> day.isBefore(today)).orElse(true), asked);
    }

    /// A hold counts until a later act lifts it.
    private static boolean isHeld(List<Fact> donor) {
        return donor.stream().filter(fact -> fact.what() instanceof LegalHold || fact.what() instanceof HoldLifted).reduce((_, later) -> later)
                .map(fact -> fact.what() instanceof LegalHold).orElse(false);
    }

    private static boolean hasGiven(CaseFile file) {
        return !file.line().before(Stage.COLLECT);
    }

    private int years(String kind) {
        return table.rows().stream().filter(row -> row.text("kind").equals(kind)).findFirst().orElseThrow().integer("years");
    }
}
