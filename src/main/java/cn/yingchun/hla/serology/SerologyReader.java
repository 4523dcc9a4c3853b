package cn.yingchun.hla.serology;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.nomenclature.file.Row;
import cn.yingchun.hla.read.Remark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads `rel_ser_ser.txt` and `rel_dna_ser.txt`, in the layout up to release 3.63 and the one since 3.64.
///
/// Since 3.64 the second has a seventh column, the antigen that the HATS method computes, and the first lists antigens of
/// four digits such as `0201`. HATS fills in only where the older columns are silent: they rest on reactions seen.
public final class SerologyReader {
    /// Unambiguous, possible, assumed, and the exceptions of experts; 0 is a null allele, ? an unknown antigen.
    private static final int FIRST = 2;
    private static final int LAST = 5;
    private static final int HATS = 6;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private final Consumer<Remark> trouble;

    public SerologyReader(Consumer<Remark> trouble) {
        this.trouble = trouble;
    }

    public Serology read(List<Row> alleles, List<Row> antigens) {
        var order = new AntigenOrder();
        antigens.forEach(row -> relate(row, order));
        Map<Allele, Set<Antigen>> direct = new HashMap<>();
        alleles.forEach(row -> assign(row, direct));
        return new Serology(order, direct);
    }

    /// `B;21;49/50;4005`. Letters that are no locus of ours (Dw, and DR5 since 3.64) are left out.
    private void relate(Row row, AntigenOrder order) {
        if (row.columns().size() < 4 || !NUMBER.matcher(row.text(1)).matches()) {
            trouble.accept(row.malformed(String.join(";", row.columns())));
            return;
        }
        Locus.ofAntigen(row.text(0), row.text(1)).map(locus -> new Antigen(locus, row.text(1))).ifPresent(parent -> {
            row.list(2).forEach(child -> order.split(parent, new Antigen(parent.locus(), child)));
            row.list(3).forEach(child -> order.associate(parent, new Antigen(parent.locus(), child)));
        });
    }

    /// `A*;02:65;;2/19;;` or, since 3.64, `A*;01:01:01:01;1;;;;1`.
    private void assign(Row row, Map<Allele, Set<Antigen>> direct) {
        var locus = row.text(0).endsWith("*") ? Locus.of(row.text(0).replace("*", "")) : Optional.<Locus>empty();
        if (locus.isEmpty()) {
            return;
        }
        var allele = Allele.of(locus.get(), row.text(1));
        if (allele.isEmpty() || row.columns().size() < 6) {
            trouble.accept(row.malformed(String.join(";", row.columns())));
            return;
        }
        var shown = new TreeSet<Antigen>();
        for (int column = FIRST; column <= LAST; column++) {
            collect(row, column, locus.get(), shown);
        }
        if (shown.isEmpty() && !allele.get().isNull()) {
            collect(row, HATS, locus.get(), shown);
        }
        if (!shown.isEmpty()) {
            direct.put(allele.get(), Set.copyOf(shown));
        }
    }

    private static void collect(Row row, int column, Locus locus, Set<Antigen> shown) {
        row.list(column).stream().map(text -> text.replaceFirst("^[A-Za-z]+", ""))
                .filter(text -> NUMBER.matcher(text).matches() && !text.equals("0"))
                .forEach(number -> shown.add(new Antigen(locus, number)));
    }
}
