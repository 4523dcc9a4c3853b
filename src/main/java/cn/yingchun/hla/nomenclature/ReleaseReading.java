package cn.yingchun.hla.nomenclature;

import cn.yingchun.hla.read.Remark;
import java.util.List;
import java.util.Optional;

/// What became of the files of a release.
///
/// @param release  empty if anything was wrong: a damaged table of names is worse than an old one
/// @param troubles what was wrong, file by file and line by line
/// @param notices  what the release lacks, and what is thus not told in results
public record ReleaseReading(Optional<ImgtRelease> release, List<Remark> troubles, List<Remark> notices) {
    public ReleaseReading {
        troubles = List.copyOf(troubles);
        notices = List.copyOf(notices);
    }
}
