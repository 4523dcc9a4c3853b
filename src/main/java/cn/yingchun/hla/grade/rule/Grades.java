package cn.yingchun.hla.grade.rule;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.grade.MatchGrade;
import cn.yingchun.hla.nomenclature.name.AlleleBook;
import cn.yingchun.hla.nomenclature.name.SequenceStatus;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Grades one side of a patient against one of a donor. The order of the questions makes the grade.
///
/// Sides that leave alleles open get the best grade of any two alleles. Lists and codes are compared by their groups alone.
public final class Grades {
    private final AlleleBook book;
    private final SerologyGrades serology;

    public Grades(AlleleBook book, SerologyGrades serology) {
        this.book = book;
        this.serology = serology;
    }

    public MatchGrade of(GradedSide patient, GradedSide donor) {
        if (patient.kind() == GradedSide.Kind.NEW || donor.kind() == GradedSide.Kind.NEW) {
            return MatchGrade.MISMATCH;
        }
        if (patient.serology() || donor.serology()) {
            return serology.of(patient, donor);
        }
        if (patient.silent() != donor.silent()) {
            return MatchGrade.EXPRESSING_VS_NULL;
        }
        if (patient.silent()) {
            return nulls(patient, donor);
        }
        return several(patient) || several(donor) ? groups(patient, donor) : alleles(patient, donor);
    }

    private static boolean several(GradedSide side) {
        return side.kind() == GradedSide.Kind.SEVERAL;
    }

    private static MatchGrade groups(GradedSide patient, GradedSide donor) {
        if (meet(patient.gGroups(), donor.gGroups())) {
            return MatchGrade.G_GROUP;
        }
        return meet(patient.pGroups(), donor.pGroups()) ? MatchGrade.P_GROUP : MatchGrade.MISMATCH;
    }

    private MatchGrade alleles(GradedSide patient, GradedSide donor) {
        if (shared(patient.alleles(), donor.alleles()).stream().anyMatch(is(SequenceStatus.FULL_GDNA))) {
            return MatchGrade.GDNA;
        }
        var wanted = full(patient.alleles());
        var offered = full(donor.alleles());
        if (meet(wanted, offered) || meet(cut(wanted, 3), cut(offered, 3))) {
            return MatchGrade.CDNA;
        }
        return meet(cut(wanted, 2), cut(offered, 2)) ? MatchGrade.PROTEIN : groups(patient, donor);
    }

    private MatchGrade nulls(GradedSide patient, GradedSide donor) {
        var same = shared(patient.nulls(), donor.nulls());
        return same.stream().map(book::status).max(SequenceStatus::compareTo).map(status -> switch (status) {
            case FULL_GDNA -> MatchGrade.NULL_GDNA;
            case FULL_CDNA -> MatchGrade.NULL_CDNA;
            case PARTIAL -> MatchGrade.NULL_PARTIAL;
        }).orElse(MatchGrade.NULL_MISMATCH);
    }

    private Predicate<Allele> is(SequenceStatus status) {
        return allele -> book.status(allele) == status;
    }

    private Set<Allele> full(Set<Allele> alleles) {
        return alleles.stream().filter(allele -> book.status(allele).full()).collect(Collectors.toSet());
    }

    /// The names cut to some fields, without suffix; names that have fewer fields are left out.
    private static Set<String> cut(Set<Allele> alleles, int fields) {
        Function<Allele, String> cut = allele -> String.join(":",
                Arrays.copyOf(allele.name().replaceAll("[A-Z]$", "").split(":"), fields));
        return alleles.stream().filter(allele -> allele.fields() >= fields).map(cut).collect(Collectors.toSet());
    }

    private static <T> Set<T> shared(Set<T> one, Set<T> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    static <T> boolean meet(Set<T> one, Set<T> other) {
        return !Collections.disjoint(one, other);
    }
}
