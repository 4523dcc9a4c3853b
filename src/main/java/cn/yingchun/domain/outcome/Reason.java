package cn.yingchun.domain.outcome;

import cn.yingchun.domain.donor.Availability;
import cn.yingchun.domain.say.Wording;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.PipeTable;
import cn.yingchun.domain.table.Row;
import java.util.List;

/// Why a case ended or a donor cannot be asked, with the code that registries exchange.
///
/// @param code   R01 … R24 for the donor's side, P01 … P07 for the patient's
/// @param status EMDIS D_STATUS that the donor gets
/// @param wmda   EMDIS D_STAT_REASON, or the reason of a NO_RES for the patient's side
/// @param again  whether the donor may be asked again one day
public record Reason(String code, String zh, String en, Side side, Availability status, String wmda, boolean again) implements Wording {
    public enum Side { NO_CONTACT, PERSONAL, MEDICAL, ADMIN, LAB, PATIENT }

    /// The reasons that come with the program, donor's side first.
    public static List<Reason> load() {
        return PipeTable.read("casework/reasons.psv").rows().stream().map(Reason::of).toList();
    }

    private static Reason of(Row row) {
        return new Reason(row.text("code"), row.text("zh"), row.text("en"), row.of("side", Side.class),
                row.of("status", Availability.class), row.text("wmda"), row.yes("again"));
    }

    @Override
    public String in(Words words) {
        return words.language().equals("zh") ? zh : en;
    }
}
