package cn.yingchun.exchange;

import cn.yingchun.hla.Locus;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.hla.read.TypingReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Judges the typing cells of a registry file.
///
/// What is written as HLA is taken, also where a code table or release to read it by is not here yet: the donor then counts
/// as not typed at that locus until it is. What is no HLA at all is refused.
public final class TypingCells {
    private static final Map<String, Locus> LOCI = Map.of(
            "A", Locus.A, "B", Locus.B, "C", Locus.C, "DRB1", Locus.DRB1, "DQB1", Locus.DQB1, "DPB1", Locus.DPB1,
            "DRB345", Locus.DRB3, "DQA1", Locus.DQA1, "DPA1", Locus.DPA1);
    private static final Set<Locus> ONE_OF_THREE = Set.of(Locus.DRB3, Locus.DRB4, Locus.DRB5);
    private static final Set<String> READ_LATER =
            Set.of("hla.read.mac-none", "hla.read.mac-unknown", "hla.read.group-unknown", "hla.read.new");

    /// A registry repeats itself: so many different cells are judged once each, any others each time.
    private static final int REMEMBERED = 1 << 16;

    private final TypingReader reader;
    private final Map<String, Map<String, Optional<Remark>>> judged = new HashMap<>();

    public TypingCells(TypingReader reader) {
        this.reader = reader;
    }

    /// The reason why a text cannot be taken, if there is one.
    ///
    /// @param column the locus as in `RegistryDonor.LOCI`
    public Optional<Remark> wrong(String column, String text) {
        var known = judged.computeIfAbsent(column, _ -> new HashMap<>());
        var verdict = known.get(text);
        if (verdict == null) {
            verdict = judge(column, text);
            if (known.size() < REMEMBERED) {
                known.put(text, verdict);
            }
        }
        return verdict;
    }

    private Optional<Remark> judge(String column, String text) {
        var reading = reader.locus(locus(column, text), text, "");
        return reading.parts().stream().filter(part -> part.refused() && !READ_LATER.contains(part.remark().key()))
                .map(part -> part.remark()).findFirst();
    }

    /// The column `DRB345` holds any of three loci, and the text says which.
    private static Locus locus(String column, String text) {
        var named = Locus.of(text.substring(0, Math.max(0, text.indexOf('*'))));
        return column.equals("DRB345") ? named.filter(ONE_OF_THREE::contains).orElse(Locus.DRB3) : Objects.requireNonNull(LOCI.get(column), column);
    }
}
