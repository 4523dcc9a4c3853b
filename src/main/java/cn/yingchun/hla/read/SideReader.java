package cn.yingchun.hla.read;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads one side of a locus: an allele, a list with `/`, a family (`XX`), a multiple allele code, a group, an antigen.
final class SideReader {
    private static final Pattern CODE = Pattern.compile("([0-9]{2,4}):([A-Z]{2,6})");
    private static final Pattern GROUP = Pattern.compile("[0-9]{2,4}(?::[0-9]{2,4}){1,2}[GP]");
    private static final Pattern ANTIGEN = Pattern.compile("(A|B|BW|C|CW|DR|DQ|DR1|DP)([0-9]{1,4})");

    private final Catalogue catalogue;
    private final MacTable macs;

    SideReader(Catalogue catalogue, MacTable macs) {
        this.catalogue = catalogue;
        this.macs = macs;
    }

    Side read(Locus locus, String entered) {
        var text = entered.strip().toUpperCase(Locale.ROOT);
        if (text.equals("NEW")) {
            return Side.refused(locus, entered, "hla.read.new", locus);
        }
        var antigen = ANTIGEN.matcher(text);
        if (antigen.matches()) {
            return antigen(locus, entered, antigen.group(1), antigen.group(2));
        }
        var star = text.indexOf('*');
        if (star >= 0 && Locus.of(text.substring(0, star)).filter(locus::equals).isEmpty()) {
            return Side.refused(locus, entered, "hla.read.other-locus", entered, locus);
        }
        var name = text.substring(star + 1);
        return name.indexOf('/') >= 0 ? list(locus, entered, name) : single(locus, entered, name);
    }

    private Side single(Locus locus, String entered, String name) {
        var code = CODE.matcher(name);
        if (code.matches()) {
            return code(locus, entered, code.group(1), code.group(2));
        }
        if (GROUP.matcher(name).matches()) {
            var members = catalogue.group(locus, name);
            return members.isEmpty() ? Side.refused(locus, entered, "hla.read.group-unknown", entered, catalogue.label())
                    : Side.read(locus, entered, AlleleSet.of(members), Remark.of("hla.read.group", members.size()));
        }
        var allele = Allele.of(locus, name);
        if (allele.isEmpty()) {
            return Side.refused(locus, entered, "hla.read.no-name", entered);
        }
        return allele(entered, allele.get());
    }

    private Side allele(String entered, Allele allele) {
        if (!catalogue.hasFamily(allele.locus(), allele.family())) {
            return Side.refused(allele.locus(), entered, "hla.read.no-family", allele.locus(), allele.family());
        }
        var listed = catalogue.has(allele);
        if (!listed && catalogue.complete()) {
            return Side.refused(allele.locus(), entered, "hla.read.unknown", entered, catalogue.label());
        }
        return Side.read(allele.locus(), entered, AlleleSet.of(List.of(allele)),
                listed ? Remark.of("hla.read.allele") : Remark.of("hla.read.unlisted", catalogue.label()));
    }

    private Side code(Locus locus, String entered, String family, String code) {
        if (code.equals("XX")) {
            return catalogue.hasFamily(locus, family)
                    ? Side.read(locus, entered, family(locus, family), Remark.of("hla.read.family", locus, family))
                    : Side.refused(locus, entered, "hla.read.no-family", locus, family);
        }
        var names = macs.names(family, code);
        if (names.isEmpty()) {
            return Side.refused(locus, entered, macs.size() == 0 ? "hla.read.mac-none" : "hla.read.mac-unknown", code);
        }
        return possible(locus, entered, names.get().stream().flatMap(name -> Allele.of(locus, name).stream()).toList());
    }

    /// `02:01/02:07`, `A*02:01/A*02:07` or `02:01/07`.
    private Side list(Locus locus, String entered, String names) {
        var alleles = new ArrayList<Allele>();
        for (var part : names.split("/", -1)) {
            var name = part.substring(part.indexOf('*') + 1);
            var whole = name.contains(":") || alleles.isEmpty() ? name : alleles.getLast().family() + ":" + name;
            var allele = Allele.of(locus, whole);
            if (allele.isEmpty() || part.contains("*") && !part.startsWith(locus + "*") && !part.startsWith("HLA-" + locus)) {
                return Side.refused(locus, entered, "hla.read.no-name", part);
            }
            alleles.add(allele.get());
        }
        return possible(locus, entered, alleles);
    }

    /// Names in a list that the official release does not know are dropped, the others stay: one wrong allele must not
    /// lose the donor.
    private Side possible(Locus locus, String entered, List<Allele> alleles) {
        var left = alleles.stream().filter(allele -> catalogue.complete() ? catalogue.has(allele)
                : catalogue.hasFamily(locus, allele.family())).toList();
        return left.isEmpty() ? Side.refused(locus, entered, "hla.read.none-known", entered, catalogue.label())
                : Side.read(locus, entered, AlleleSet.of(left), Remark.of("hla.read.list", left.size(), alleles.size()));
    }

    private Side antigen(Locus locus, String entered, String letter, String number) {
        var own = switch (letter) {
            case "DR", "DR1" -> Locus.DRB1;
            case "DQ" -> Locus.DQB1;
            case "DP" -> Locus.DPB1;
            default -> Locus.of(letter.replace("BW", "B")).orElse(locus);
        };
        if (own != locus) {
            return Side.refused(locus, entered, "hla.read.other-locus", entered, locus);
        }
        var set = Antigens.families(locus, number).stream().filter(family -> catalogue.hasFamily(locus, family))
                .map(family -> family(locus, family)).reduce(AlleleSet::or);
        return set.map(alleles -> Side.read(locus, entered, alleles, Remark.of("hla.read.antigen", entered)))
                .orElseGet(() -> Side.refused(locus, entered, "hla.read.no-antigen", entered));
    }

    private AlleleSet family(Locus locus, String family) {
        return AlleleSet.family(family, catalogue.family(locus, family));
    }

    static Optional<Locus> locusOf(String name) {
        var text = name.strip().toUpperCase(Locale.ROOT);
        var star = text.indexOf('*');
        if (star > 0) {
            return Locus.of(text.substring(0, star));
        }
        var antigen = ANTIGEN.matcher(text);
        return !antigen.matches() ? Optional.empty() : Stream.of(antigen.group(1)).flatMap(letter -> switch (letter) {
            case "DR", "DR1" -> Stream.of(Locus.DRB1);
            case "DQ" -> Stream.of(Locus.DQB1);
            case "DP" -> Stream.of(Locus.DPB1);
            default -> Locus.of(letter.replace("BW", "B")).stream();
        }).findFirst();
    }
}
