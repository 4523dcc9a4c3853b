package cn.yingchun.hla.grade;

import cn.yingchun.hla.Locus;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// A donor graded over all loci that were asked for.
public record DonorGrade(Map<Locus, LocusGrade> loci) {
    public DonorGrade {
        loci = Map.copyOf(new EnumMap<>(loci));
        if (loci.isEmpty()) {
            throw new IllegalArgumentException("no locus to grade");
        }
    }

    /// Alleles that match or may match.
    public int matchCount() {
        return loci.values().stream().mapToInt(LocusGrade::matches).sum();
    }

    /// Those of them that a better typing could still undo.
    public int potentialCount() {
        return loci.values().stream().mapToInt(locus -> locus.with(MatchConfidence.POTENTIAL)).sum();
    }

    /// Those of them that are sure.
    public int exactCount() {
        return matchCount() - potentialCount();
    }

    public int typedLoci() {
        return (int) loci.values().stream().filter(LocusGrade::typed).count();
    }

    /// The sum of the ranks of all grades, for sorting among equal match counts.
    public int gradeScore() {
        return sides().mapToInt(side -> side.grade().ordinal()).sum();
    }

    /// The sum of the ranks of all confidences, for sorting among equal grade scores.
    public int confidenceScore() {
        return sides().mapToInt(side -> side.confidence().ordinal()).sum();
    }

    /// The weakest confidence of any side tells the category; a permissive mismatch of DPB1 is forgiven if it is the only one.
    public MatchCategory category() {
        return switch (sides().map(PositionGrade::confidence).min(Comparator.naturalOrder()).orElseThrow()) {
            case DEFINITE -> MatchCategory.DEFINITE;
            case EXACT -> MatchCategory.EXACT;
            case POTENTIAL -> MatchCategory.POTENTIAL;
            case MISMATCH -> permissive() ? MatchCategory.PERMISSIVE_MISMATCH : MatchCategory.MISMATCH;
        };
    }

    private boolean permissive() {
        return loci.entrySet().stream().allMatch(locus -> locus.getValue().category()
                == (locus.getKey() == Locus.DPB1 ? LocusCategory.PERMISSIVE_MISMATCH : LocusCategory.MATCH));
    }

    private Stream<PositionGrade> sides() {
        return loci.values().stream().flatMap(locus -> Stream.of(locus.first(), locus.second()));
    }
}
