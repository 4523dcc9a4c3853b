package cn.yingchun.hla.tce;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.nomenclature.file.Row;
import cn.yingchun.hla.read.Remark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The TCE groups of DPB1 alleles in a release: `dpb_tce.csv`.
///
/// Version 2 of the groups counts, by the column's heading: since 3.60 a version 3 stands beside it.
public final class TceTable {
    public static final TceTable NONE = new TceTable(Map.of());
    private static final String COLUMN = "V2_Assignment";

    private final Map<Allele, TceGroup> groups;

    public TceTable(Map<Allele, TceGroup> groups) {
        this.groups = Map.copyOf(groups);
    }

    /// Reads the rows; the first is the heading.
    public static TceTable read(List<Row> rows, Consumer<Remark> trouble) {
        if (rows.isEmpty()) {
            return NONE;
        }
        var heading = rows.getFirst();
        var column = heading.columns().indexOf(COLUMN);
        if (column < 0) {
            trouble.accept(Remark.of("nomenclature.column.missing", heading.file().text(), COLUMN));
            return NONE;
        }
        var groups = new HashMap<Allele, TceGroup>();
        for (var row : rows.subList(1, rows.size())) {
            var allele = Allele.of(row.text(0)).filter(found -> found.locus() == Locus.DPB1);
            if (allele.isEmpty() || row.columns().size() <= column) {
                trouble.accept(row.malformed(String.join(",", row.columns())));
                continue;
            }
            TceGroup.of(row.text(column)).ifPresent(group -> groups.put(allele.get(), group));
        }
        return new TceTable(groups);
    }

    /// The group of an allele given by its full name; empty for a null allele, or where none is assigned.
    public Optional<TceGroup> group(Allele allele) {
        return Optional.ofNullable(groups.get(allele));
    }
}
