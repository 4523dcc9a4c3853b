package cn.yingchun.hla.nomenclature;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.OldNames;
import cn.yingchun.hla.nomenclature.name.AlleleBook;
import cn.yingchun.hla.nomenclature.name.Meaning;
import cn.yingchun.hla.serology.AlleleAntigens;
import cn.yingchun.hla.serology.Antigen;
import cn.yingchun.hla.serology.AntigenRule;
import cn.yingchun.hla.serology.MixedTyping;
import cn.yingchun.hla.serology.Serology;
import cn.yingchun.hla.tce.TceTable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// A cut name stays as it is where it is one protein; where only null alleles bear it, they stand in its place, so that
    /// it counts as the null allele it is.
    @Override
    public List<Allele> today(Locus locus, String written) {
        var meaning = book.meaning(locus, written);
        if (meaning.how() == Meaning.How.OLD_STYLE) {
            return OldNames.withColons(locus.name(), written).map(modern -> today(locus, modern)).orElse(meaning.alleles());
        }
        var silent = meaning.alleles().stream().allMatch(Allele::isNull);
        return meaning.how() == Meaning.How.TRUNCATED && !silent
                ? Allele.of(locus, written).stream().toList() : meaning.alleles();
    }

    @Override
    public List<Allele> carriers(Locus locus, String antigen) {
        return serology.carriers(new Antigen(locus, antigen));
    }

    /// Of a family all alleles are listed here, so that the ruled out ones can be left out one by one.
    @Override
    public AlleleSet showing(Locus locus, AlleleSet side, List<Antigen> antigens) {
        var mixed = new MixedTyping(serology, book);
        var all = side.alleles();
        var left = antigens.stream().filter(found -> !mixed.contradict(all, found)).flatMap(found -> mixed.possible(all, found).stream()).distinct().toList();
        return left.isEmpty() || left.size() == all.size() ? side : AlleleSet.of(left);
    }

    @Override
    public boolean antigenAlike(AlleleSet patient, AlleleSet donor) {
        return !Collections.disjoint(serology.related(antigens(patient)), antigens(donor));
    }

    private Set<Antigen> antigens(AlleleSet set) {
        var rule = new AlleleAntigens(serology, AntigenRule.WMDA_2024);
        return members(set).stream().flatMap(allele -> rule.of(allele).stream()).collect(Collectors.toSet());
    }

    /// All alleles a side of a typing may be, by their full names.
    public Set<Allele> members(AlleleSet set) {
        var all = new LinkedHashSet<Allele>();
        set.alleles().forEach(allele -> all.addAll(book.members(allele)));
        set.alleles().stream().findFirst().map(Allele::locus)
                .ifPresent(locus -> set.families().forEach(family -> all.addAll(book.family(locus, family))));
        return all;
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
