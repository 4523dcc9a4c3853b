package cn.yingchun.hla.read;

import cn.yingchun.hla.Locus;
import java.util.Optional;

/// One part of a typing as it was entered, and what the reader made of it.
///
/// @param locus empty if not even the locus could be told
/// @param text  as entered
public record Part(Optional<Locus> locus, String text, Verdict verdict, Remark remark) {
    public boolean refused() {
        return verdict == Verdict.REFUSED;
    }

    /// The locus that a name such as `DRB3*02:02` or an antigen such as `DR52` belongs to.
    public static Optional<Locus> locusOf(String text) {
        return SideReader.locusOf(text);
    }

    static Part refused(Optional<Locus> locus, String text, Remark remark) {
        return new Part(locus, text, Verdict.REFUSED, remark);
    }
}
