package cn.yingchun.domain.followup;

import cn.yingchun.domain.cases.BedsideFact.CountTaken;
import cn.yingchun.domain.cases.BedsideFact.Moment;
import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.Count;
import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.List;
import java.util.Optional;

/// One thing that is asked or measured at a visit after donation; the table is `casework/follow-up.psv`.
///
/// @param visits items of the checklist at which it is asked
/// @param only   asked of this sex alone
/// @param low    only where platelets were low at the collection
public record Question(
        String code,
        Kind kind,
        List<String> visits,
        Optional<Sex> only,
        boolean low,
        String zh,
        String en) implements Wording {
    /// How it is answered.
    public enum Kind { YES, NUMBER, TEXT, LAB }

    /// Platelets at the collection under which the blood is counted again after a week, 10⁹/L [S13].
    private static final double LOW_PLATELETS = 100;

    public Question {
        visits = List.copyOf(visits);
    }

    /// The questions that come with the program, in order.
    public static List<Question> load() {
        return PipeTable.read("casework/follow-up.psv").each(Question::of);
    }

    private static Question of(Row row) {
        return new Question(row.text("code"), row.of("kind", Kind.class), row.words("visits"),
                row.has("for") ? Optional.of(row.of("for", Sex.class)) : Optional.empty(), row.yes("low"),
                row.text("zh"), row.text("en"));
    }

    /// The questions of one visit of one case.
    ///
    /// @param visit C71 … C76
    public static List<Question> asked(List<Question> table, String visit, CaseFile file) {
        var low = plateletsWereLow(file);
        return table.stream().filter(question -> question.visits().contains(visit))
                .filter(question -> question.only().filter(sex -> sex != file.opened().donorSex()).isEmpty())
                .filter(question -> !question.low() || low).toList();
    }

    /// The count it asks for, where it asks for one.
    public Optional<Count> count() {
        return kind == Kind.LAB ? Optional.of(Count.valueOf(code)) : Optional.empty();
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }

    private static boolean plateletsWereLow(CaseFile file) {
        return file.each(CountTaken.class).stream().map(noted -> noted.what())
                .filter(count -> count.moment() == Moment.BEFORE_RUN || count.moment() == Moment.AFTER_RUN)
                .anyMatch(count -> count.value(Count.PLATELETS).filter(cells -> cells < LOW_PLATELETS).isPresent());
    }
}
