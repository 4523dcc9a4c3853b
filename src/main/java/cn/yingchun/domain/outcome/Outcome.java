package cn.yingchun.domain.outcome;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.List;

/// One way in which a case may end.
///
/// @param code    O1 … O14
/// @param reasons codes that go with it; empty: none is asked for
/// @param after   first stage it may be closed from
/// @param until   last stage it may be closed from
/// @param on      whether the office uses it
public record Outcome(
        String code,
        String zh,
        String en,
        Donation donation,
        List<String> reasons,
        Stage after,
        Stage until,
        Rule rule,
        boolean on) implements Wording {
    /// Whether the case counts as a donation.
    public enum Donation { YES, NO, IF_RELEASED }

    /// What the file must show; see [Outcomes].
    public enum Rule {
        TARGET_REACHED, ACCEPTED_BELOW_TARGET, RUN_STOPPED_EARLY, POOR_MOBILISER, UNSAFE, NO_CONSENT_SIGNED,
        WITHDRAWN_BEFORE_P0, WITHDRAWN_AFTER_P0, NOTHING_COLLECTED, POSTPONED, MARROW, LOST, FROZEN;

        /// The key of the sentence that says what the file must show.
        public String key() {
            return "outcome.rule." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Outcome {
        reasons = List.copyOf(reasons);
    }

    /// The outcomes that come with the program, in order.
    public static List<Outcome> load() {
        return PipeTable.read("casework/outcomes.psv").rows().stream().map(Outcome::of).toList();
    }

    private static Outcome of(Row row) {
        return new Outcome(row.text("code"), row.text("zh"), row.text("en"),
                Donation.valueOf(row.text("donation").toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                row.words("reasons"), row.of("after", Stage.class), row.of("until", Stage.class), row.of("rule", Rule.class),
                row.yes("on"));
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}
