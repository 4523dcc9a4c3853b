package cn.yingchun.match.pair;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.LocusGrade;
import cn.yingchun.hla.grade.rule.Common;
import cn.yingchun.hla.grade.rule.GradedPair;
import cn.yingchun.hla.grade.rule.GradedReader;
import cn.yingchun.hla.grade.rule.GradingRules;
import cn.yingchun.hla.grade.rule.LocusGrading;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.hla.serology.AlleleAntigens;
import java.util.List;
import java.util.Optional;

/// Grades by an official release, a locus at a time, from what stands in the files: serology and `NEW` count as such.
final class OfficialGrades {
    private final LocusGrading grading;
    private final GradedReader reader;
    private final Paths paths;

    OfficialGrades(ImgtRelease release, TypingReader typings, GradingRules rules) {
        grading = new LocusGrading(release, rules);
        reader = new GradedReader(typings, grading.sides());
        paths = new Paths(new Common(release, new AlleleAntigens(release.serology(), rules.antigens())));
    }

    LocusGrade of(Locus locus, Typed patient, Typed donor) {
        if (locus == Locus.DPB1 && patient.at(locus).isPresent() && donor.at(locus).isPresent()) {
            return grading.of(locus, patient.at(locus), donor.at(locus));
        }
        var own = pair(locus, patient);
        var offered = pair(locus, donor);
        return own.isEmpty() || offered.isEmpty() ? grading.of(locus, Optional.empty(), Optional.empty())
                : grading.of(locus, own.get(), offered.get());
    }

    /// How the sides meet; empty where one person is not typed.
    List<Remark> path(Locus locus, Typed patient, Typed donor) {
        return pair(locus, patient).flatMap(own -> pair(locus, donor).map(offered -> paths.of(locus.name(), own, offered)))
                .orElse(List.of());
    }

    /// One allele against one allele.
    LocusGrade of(Locus locus, String patient, String donor) {
        var own = reader.pair(locus, patient, "");
        var offered = reader.pair(locus, donor, "");
        return own.isEmpty() || offered.isEmpty() ? grading.of(locus, Optional.empty(), Optional.empty())
                : grading.of(locus, own.get(), offered.get());
    }

    /// From the texts where there are two at most; alternatives of a genotype come as they were read.
    private Optional<GradedPair> pair(Locus locus, Typed person) {
        var texts = person.texts(locus);
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1, 2 -> reader.pair(locus, texts.getFirst(), second(texts));
            default -> person.at(locus).map(grading.sides()::of);
        };
    }

    private static String second(List<String> texts) {
        return texts.size() < 2 ? "" : texts.get(1);
    }
}
