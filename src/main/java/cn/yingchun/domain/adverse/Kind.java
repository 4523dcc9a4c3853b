package cn.yingchun.domain.adverse;

import cn.yingchun.domain.cases.AdverseFact.Spear;
import cn.yingchun.domain.cases.Symptom;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.List;
import java.util.Optional;

/// A kind of adverse event; the table is `casework/events.psv`.
///
/// @param group   what it is at least
/// @param symptom the symptom it shows as, where there is one
public record Kind(String code, Group group, Spear spear, Optional<Symptom> symptom, String zh, String en) implements Wording {
    public static List<Kind> load() {
        return PipeTable.read("casework/events.psv").rows().stream().map(Kind::of).toList();
    }

    private static Kind of(Row row) {
        return new Kind(row.text("code"), row.of("group", Group.class), row.of("spear", Spear.class),
                row.has("symptom") ? Optional.of(row.of("symptom", Symptom.class)) : Optional.empty(), row.text("zh"), row.text("en"));
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}
