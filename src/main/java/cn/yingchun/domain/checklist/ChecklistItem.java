package cn.yingchun.domain.checklist;

import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.Row;
import java.util.List;
import java.util.Optional;

/// One of the 83 things that must happen in a case. The columns of `casework/checklist.psv` say what each part means.
///
/// @param who       who may do and sign it
/// @param cover     first and last day that a policy must cover
/// @param restsOn   lapses when one of these lapses
/// @param people    how many different people sign
/// @param skippable may be "not applicable", with a reason
/// @param editable  practice or provincial choice; a province may set it otherwise
public record ChecklistItem(
        String id,
        Section section,
        String zh,
        String en,
        List<Role> who,
        Window window,
        Blocking blocking,
        Condition when,
        Proof proof,
        List<Field> evidence,
        Optional<Expiry> expiry,
        List<Offset> cover,
        List<String> restsOn,
        int people,
        boolean skippable,
        boolean editable,
        String source) implements Wording {
    static ChecklistItem of(Row row) {
        return new ChecklistItem(
                row.text("id"), row.of("section", Section.class), row.text("zh"), row.text("en"),
                row.each("who", Role.class),
                new Window(row.text("anchor"), row.optionalInteger("from"), row.optionalInteger("to"),
                        row.optionalInteger("target"), row.text("unit").equals("wd")),
                row.of("blocking", Blocking.class),
                row.has("when") ? row.of("when", Condition.class) : Condition.ALWAYS,
                row.of("proof", Proof.class),
                row.words("evidence").stream().map(Field::parse).toList(),
                row.has("valid") ? Optional.of(new Expiry(row.integer("valid"), row.text("valid_unit").equals("h"), row.words("valid_on")))
                        : Optional.empty(),
                row.words("cover").stream().map(Offset::parse).toList(), row.words("rests_on"),
                row.integer("people"), row.yes("skip"), row.yes("edit"), row.text("source"));
    }

    /// Its name in the reader's language.
    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }

    public boolean hard() {
        return blocking == Blocking.HARD;
    }

    /// Whether a person ticks it, rather than a fact proving it.
    public boolean ticked() {
        return proof == Proof.TICK;
    }
}
