package cn.yingchun.match.pair;

import cn.yingchun.hla.grade.LocusComparison;
import cn.yingchun.hla.grade.LocusGrade;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.hla.tce.TceVerdict;
import java.util.List;
import java.util.Optional;

/// One locus of a patient and a donor side by side.
///
/// @param name    `A` … `DPB1`; `DRB3/4/5` stands for three loci of which a person has none to two
/// @param patient texts of the patient, none if not typed
/// @param donor   texts of the donor, in the order of the registry
/// @param signs   signs and mismatches in both directions, by the donor's sides
/// @param grade   grades, confidences and antigens by the donor's sides
/// @param path    how sides that leave alleles open meet, in sentences; needs a release
/// @param tce     the verdict on a mismatch of DPB1; empty at other loci and where nothing is mismatched
public record LocusPair(String name, List<String> patient, List<String> donor, LocusComparison signs, LocusGrade grade,
        List<Remark> path, Optional<TceVerdict> tce) {
    public LocusPair {
        patient = List.copyOf(patient);
        donor = List.copyOf(donor);
        path = List.copyOf(path);
    }

    /// Whether there is anything to show.
    public boolean typed() {
        return !patient.isEmpty() || !donor.isEmpty();
    }
}
