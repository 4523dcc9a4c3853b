package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.serology.AntigenVerdict;
import cn.yingchun.hla.serology.Serology;

/// Says whether a side of the patient and one of the donor are alike as antigens, so that a mismatch is one of alleles only.
public record AntigenVerdicts(Serology serology, AntigenRule rule) {
    /// Two sides typed by DNA that match are alike. Else an antigen of the donor must be one of the patient's, or stand above
    /// or below it.
    public AntigenVerdict of(Locus locus, GradedSide patient, GradedSide donor) {
        var silent = locus == Locus.DPB1 && rule == AntigenRule.WMDA_2024;
        var alike = byAllele(patient, donor)
                || !silent && Grades.meet(serology.related(patient.antigens()), donor.antigens());
        return alike ? AntigenVerdict.MATCH : AntigenVerdict.MISMATCH;
    }

    private static boolean byAllele(GradedSide patient, GradedSide donor) {
        return !patient.serology() && !donor.serology() && Grades.meet(patient.pGroups(), donor.pGroups());
    }
}
