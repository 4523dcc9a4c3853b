package cn.yingchun.hla.nomenclature;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.nomenclature.name.AlleleBook;
import cn.yingchun.hla.serology.Serology;
import cn.yingchun.hla.tce.TceTable;
import java.util.List;
import java.util.Optional;

/// An official release of the IPD-IMGT/HLA database, read from its files.
///
/// @param label    `IPD-IMGT/HLA 3.58.0`; stands on every result that was found with it
/// @param book     the allele names and their groups
/// @param serology what shows in serology; knows nothing if the release came without those files
/// @param tce      T-cell epitope groups of DPB1; knows none if the release came without that file
public record ImgtRelease(String label, AlleleBook book, Serology serology, TceTable tce) implements Catalogue {
    @Override
    public List<Allele> family(Locus locus, String family) {
        return book.family(locus, family);
    }

    @Override
    public boolean hasFamily(Locus locus, String family) {
        return !book.family(locus, family).isEmpty();
    }

    @Override
    public boolean has(Allele allele) {
        return !book.members(allele).isEmpty();
    }

    @Override
    public boolean complete() {
        return true;
    }

    @Override
    public List<Allele> group(Locus locus, String name) {
        return book.group(locus, name);
    }

    @Override
    public Optional<String> matchedAs(Allele allele) {
        return book.matchedAs(allele);
    }
}
