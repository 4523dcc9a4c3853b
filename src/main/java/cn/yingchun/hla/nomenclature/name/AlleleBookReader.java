package cn.yingchun.hla.nomenclature.name;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.nomenclature.file.Row;
import cn.yingchun.hla.read.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Fills an [AlleleBook] from the rows of a release. A row that cannot be used is handed to the listener and left out.
///
/// Genes that no search compares (MICA, TAP, pseudogenes) are passed over.
public final class AlleleBookReader {
    /// `Sequence renamed A*02:134 (September 2007)`, `… and be identical to A*02:01:84 (September 2012)`.
    private static final Pattern SUCCESSOR = Pattern.compile("(?:renamed|identical to)\\D*?\\b([A-Z0-9]+|Cw)\\*([0-9:]+[A-Z]?)");

    private final Consumer<Remark> trouble;
    private final AlleleNames names = new AlleleNames();
    private final Set<Allele> alleles = new LinkedHashSet<>();
    private final Map<Allele, SequenceStatus> status = new HashMap<>();

    public AlleleBookReader(Consumer<Remark> trouble) {
        this.trouble = trouble;
    }

    /// Ends the reading. Names and abandoned names are to be read before.
    public AlleleBook close(List<Row> pGroups, List<Row> gGroups) {
        var p = groups(pGroups);
        var g = groups(gGroups);
        return new AlleleBook(names, p, g, new SmallGroups(List.copyOf(alleles), p, g), status);
    }

    /// `hla_nom.txt`: `A*;23:113N;20210330;20221130;24:586N;Sequence renamed`, or an antigen, which has no star.
    public void names(List<Row> rows) {
        for (var row : rows) {
            if (row.columns().size() < 6) {
                trouble.accept(row.malformed(String.join(";", row.columns())));
                continue;
            }
            locus(row).ifPresent(locus -> name(row, locus));
        }
    }

    private void name(Row row, Locus locus) {
        if (!row.text(3).isEmpty()) {
            if (!row.text(4).isEmpty()) {
                names.abandon(locus, row.text(1), row.text(4));
            }
            return;
        }
        Allele.of(locus, row.text(1)).ifPresentOrElse(allele -> {
            names.add(allele);
            alleles.add(allele);
        }, () -> trouble.accept(row.malformed(row.text(1))));
    }

    /// `Deleted_alleles.txt`: `HLA02908,A*02:01:14,Sequence renamed A*02:01:14Q (March 2011)`.
    public void deleted(List<Row> rows) {
        for (var row : rows) {
            var star = row.text(1).indexOf('*');
            if (row.text(0).equals("AlleleID")) {
                continue;
            }
            if (star < 1 || row.columns().size() < 3) {
                trouble.accept(row.malformed(String.join(",", row.columns())));
                continue;
            }
            // The description may hold commas of its own.
            var successor = SUCCESSOR.matcher(String.join(",", row.columns().subList(2, row.columns().size())));
            var locus = Locus.of(row.text(1).substring(0, star));
            if (locus.isPresent() && successor.find() && Locus.of(successor.group(1)).equals(locus)) {
                names.abandon(locus.get(), row.text(1).substring(star + 1), successor.group(2));
            }
        }
    }

    /// `Allele_status.txt`: `A*01:01:01:01,8,10,Confirmed,1,1098,Full,gDNA`.
    public void status(List<Row> rows) {
        for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            if (row.columns().size() < 8 || !row.text(0).contains("*")) {
                trouble.accept(row.malformed(String.join(",", row.columns())));
            } else {
                Allele.of(row.text(0)).ifPresent(allele -> status.put(allele, SequenceStatus.of(row.text(6), row.text(7))));
            }
        }
    }

    /// `A*;02:65/74:21;02:65P`; the third column is blank for an allele without company.
    private Groups groups(List<Row> rows) {
        var groups = new Groups();
        for (var row : rows) {
            if (row.columns().size() != 3) {
                trouble.accept(row.malformed(String.join(";", row.columns())));
                continue;
            }
            locus(row).ifPresent(locus -> group(row, locus, groups));
        }
        return groups;
    }

    private void group(Row row, Locus locus, Groups groups) {
        var members = new ArrayList<Allele>();
        for (var name : row.list(1)) {
            var allele = Allele.of(locus, name).filter(alleles::contains);
            if (allele.isEmpty()) {
                trouble.accept(row.malformed(name));
                return;
            }
            members.add(allele.get());
        }
        if (!row.text(2).isEmpty()) {
            groups.add(locus, row.text(2), members);
        }
    }

    /// The locus of a row about alleles; `Cw*` is the name of C in old rows.
    private static Optional<Locus> locus(Row row) {
        var text = row.text(0);
        return text.endsWith("*") ? Locus.of(text.substring(0, text.length() - 1)) : Optional.empty();
    }
}
