package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.grade.MatchConfidence;
import cn.yingchun.hla.serology.Serology;

/// Says how sure it is that a side of the patient and one of the donor match.
///
/// To be asked of expressed sides: a null allele has left its place to the other allele of the locus.
public record Confidences(Serology serology) {
    public MatchConfidence of(GradedSide patient, GradedSide donor) {
        if (!match(patient, donor)) {
            return MatchConfidence.MISMATCH;
        }
        if (patient.kind() == GradedSide.Kind.ALLELE && donor.kind() == GradedSide.Kind.ALLELE) {
            return MatchConfidence.DEFINITE;
        }
        return single(patient) && single(donor) ? MatchConfidence.EXACT : MatchConfidence.POTENTIAL;
    }

    private boolean match(GradedSide patient, GradedSide donor) {
        if (patient.kind() == GradedSide.Kind.NEW || donor.kind() == GradedSide.Kind.NEW) {
            return false;
        }
        if (patient.serology() || donor.serology()) {
            return Grades.meet(serology.related(patient.antigens()), donor.antigens());
        }
        return patient.silent() && donor.silent() || Grades.meet(patient.pGroups(), donor.pGroups());
    }

    private static boolean single(GradedSide side) {
        return !side.serology() && side.pGroups().size() == 1;
    }
}
