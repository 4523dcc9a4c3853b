package cn.yingchun.match;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.grade.LocusComparison;
import java.util.OptionalDouble;

/// One locus of a donor in a match list.
///
/// @param first   the donor's first side as the registry wrote it, blank if not typed
/// @param second  the second side; sides have no order of their own, the two texts may stand the other way in the file
/// @param signs   how the sides stand to the patient's
/// @param chance  the probability that both alleles match; empty where nothing explains it
/// @param counted whether the locus counts in this search or is only shown
public record LocusHit(
        Locus locus, String first, String second, LocusComparison signs, OptionalDouble chance, boolean counted) {}
