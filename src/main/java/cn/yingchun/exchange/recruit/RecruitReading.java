package cn.yingchun.exchange.recruit;

import cn.yingchun.exchange.RowTrouble;
import java.util.List;

/// What was found in a recruitment sheet; nothing is written yet.
///
/// @param recruits people who can be taken, in the order of the sheet
/// @param troubles why other rows cannot
/// @param twins    people of the sheet who seem to be in the office already, or twice in the sheet; left out unless asked for
public record RecruitReading(List<Recruit> recruits, List<RowTrouble> troubles, List<Twin> twins, long rows) {
    public RecruitReading {
        recruits = List.copyOf(recruits);
        troubles = List.copyOf(troubles);
        twins = List.copyOf(twins);
    }

    /// Why two are taken for the same person, the surest first.
    public enum Likeness { PAPER, NAME_AND_BIRTH, MOBILE }

    /// @param other the code of the one who is there already, or the row of the sheet
    public record Twin(Recruit recruit, Likeness likeness, String other) {}
}
