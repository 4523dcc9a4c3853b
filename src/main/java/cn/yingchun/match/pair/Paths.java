package cn.yingchun.match.pair;

import cn.yingchun.hla.grade.rule.Common;
import cn.yingchun.hla.grade.rule.GradedPair;
import cn.yingchun.hla.grade.rule.GradedSide;
import cn.yingchun.hla.read.Remark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Says through which P groups and antigens two typings of a locus meet; asked most of donors typed by serology or widely.
final class Paths {
    /// Sentences a locus: a family meets a family through hundreds of groups.
    private static final int MOST = 4;

    private final Common common;

    Paths(Common common) {
        this.common = common;
    }

    /// One sentence for each way; none where both sides name single alleles and everything is plain.
    List<Remark> of(String locus, GradedPair patient, GradedPair donor) {
        var said = new LinkedHashSet<Remark>();
        for (var own : List.of(patient.first(), patient.second())) {
            for (var offered : List.of(donor.first(), donor.second())) {
                between(locus, own, offered, said);
            }
        }
        return said.stream().limit(MOST).toList();
    }

    private void between(String locus, GradedSide patient, GradedSide donor, Set<Remark> said) {
        if (plain(patient) && plain(donor)) {
            return;
        }
        for (var group : common.groups(patient, donor)) {
            said.add(Remark.of("match.path.group", locus, group.pGroup(), group.patient(), group.donor()));
        }
        for (var shared : common.antigens(patient, donor)) {
            said.add(shared.donor().map(allele -> Remark.of("match.path.antigen", locus, shared.antigen(), allele))
                    .orElseGet(() -> Remark.of("match.path.serology", locus, shared.antigen())));
        }
    }

    private static boolean plain(GradedSide side) {
        return side.kind() == GradedSide.Kind.ALLELE || side.kind() == GradedSide.Kind.CUT_NAME;
    }
}
