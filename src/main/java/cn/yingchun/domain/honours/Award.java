package cn.yingchun.domain.honours;

import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.List;

/// An award or benefit for a donor; the table is `casework/awards.psv`.
///
/// @param region    district code it holds in, by its first digits; `CN` everywhere
/// @param donations of blood stem cells, at least
/// @param blood     donations of blood beside them, at least
public record Award(String code, Kind kind, String region, int donations, int blood, String zh, String en, String document) implements Wording {
    public enum Kind { AWARD, BENEFIT }

    public static List<Award> load() {
        return PipeTable.read("casework/awards.psv").each(Award::of);
    }

    private static Award of(Row row) {
        return new Award(row.text("code"), row.of("kind", Kind.class), row.text("region"), row.integer("donations"), row.integer("blood"),
                row.text("zh"), row.text("en"), row.text("document"));
    }

    /// What a donor has earned; of several rows of one code the first that holds.
    ///
    /// @param district six digits of the office
    public static List<Award> earned(List<Award> table, String district, int donations, int blood) {
        var codes = new java.util.HashSet<String>();
        return table.stream().filter(award -> award.region().equals("CN") || district.startsWith(award.region()))
                .filter(award -> donations >= award.donations() && blood >= award.blood()).filter(award -> codes.add(award.code())).toList();
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}
