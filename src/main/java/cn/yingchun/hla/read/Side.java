package cn.yingchun.hla.read;

import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Locus;
import java.util.Optional;

/// One side of a locus as it was understood; no set if it was refused.
record Side(Part part, Optional<AlleleSet> set) {
    static Side refused(Locus locus, String text, String key, Object... arguments) {
        return new Side(Part.refused(Optional.of(locus), text, Remark.of(key, arguments)), Optional.empty());
    }

    static Side read(Locus locus, String text, AlleleSet set, Remark remark) {
        var verdict = set.only().isPresent() ? Verdict.ACCEPTED : Verdict.AMBIGUOUS;
        return new Side(new Part(Optional.of(locus), text, verdict, remark), Optional.of(set));
    }
}
