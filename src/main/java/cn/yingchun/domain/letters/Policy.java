package cn.yingchun.domain.letters;

import cn.yingchun.domain.cases.LetterFact.Sort;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What may pass between donor and patient in one jurisdiction; the table is `casework/letter-policies.psv`.
///
/// @param from      how long after the last collection day; absent: never
/// @param most      letters each way; absent: no bound
/// @param within    for how long after the last collection day; absent: for ever
/// @param donor     the donor must have agreed
/// @param patient   the patient must have agreed
/// @param screeners how many different people read it
public record Policy(
        String jurisdiction,
        Sort sort,
        Optional<Period> from,
        OptionalInt most,
        Optional<Period> within,
        boolean donor,
        boolean patient,
        int screeners,
        boolean translation,
        String zh,
        String en) implements Wording {
    public static List<Policy> load() {
        return PipeTable.read("casework/letter-policies.psv").each(Policy::of);
    }

    private static Policy of(Row row) {
        return new Policy(row.text("jurisdiction"), row.of("sort", Sort.class),
                row.text("from").equals("NEVER") ? Optional.empty() : Optional.of(Period.parse(row.text("from"))), row.optionalInteger("most"), row.has("within") ? Optional.of(Period.parse(row.text("within"))) : Optional.empty(),
                row.yes("donor"), row.yes("patient"), row.integer("screeners"), row.yes("translation"), row.text("zh"), row.text("en"));
    }

    /// The first day on which it may pass; empty: never.
    public Optional<LocalDate> earliest(LocalDate lastCollection) {
        return from.map(lastCollection::plus);
    }

    /// The last day on which it may pass; empty: no bound.
    public Optional<LocalDate> latest(LocalDate lastCollection) {
        return within.map(lastCollection::plus);
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}
