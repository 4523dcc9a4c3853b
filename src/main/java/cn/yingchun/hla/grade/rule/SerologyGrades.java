package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.grade.MatchGrade;
import cn.yingchun.hla.serology.Antigen;
import cn.yingchun.hla.serology.AntigenKind;
import cn.yingchun.hla.serology.AntigenOrder;

/// Grades two sides of which one at least was typed by serology (WMDA matching framework: Bochtler et al. 2010, Bone Marrow
/// Transplant 46:338).
public record SerologyGrades(AntigenOrder order) {
    /// The best grade of any antigen of one side with any of the other.
    public MatchGrade of(GradedSide patient, GradedSide donor) {
        var best = MatchGrade.MISMATCH;
        for (var wanted : patient.antigens()) {
            for (var offered : donor.antigens()) {
                var grade = of(wanted, offered);
                best = grade.compareTo(best) > 0 ? grade : best;
            }
        }
        return best;
    }

    /// The same antigen: by its kind. Two that stand above each other: broad if the upper one is broad, else split.
    MatchGrade of(Antigen one, Antigen other) {
        if (one.equals(other)) {
            return switch (order.kind(one)) {
                case ASSOCIATED -> MatchGrade.ASSOCIATED;
                case SPLIT, NOT_SPLIT -> MatchGrade.SPLIT;
                case BROAD -> MatchGrade.BROAD;
            };
        }
        if (!order.related(one).contains(other)) {
            return MatchGrade.MISMATCH;
        }
        return order.kind(one) == AntigenKind.BROAD || order.kind(other) == AntigenKind.BROAD ? MatchGrade.BROAD : MatchGrade.SPLIT;
    }
}
