package cn.yingchun.hla.read;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.AlleleSet;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.OldNames;
import cn.yingchun.hla.serology.Antigen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads one side of a locus: an allele, a list with `/`, a family (`XX`), a multiple allele code, a group, an antigen.
final class SideReader {
    private static final Pattern CODE = Pattern.compile("([0-9]{2,4}):([A-Z]{2,6})");
    /// A code as it was written before 2010, `02AB`.
    private static final Pattern OLD_CODE = Pattern.compile("^([0-9]{2})([A-Z]{2,6})$");
    private static final Pattern GROUP = Pattern.compile("[0-9]{2,4}(?::[0-9]{2,4}){1,2}[GP]");
    private static final Pattern ANTIGEN = Pattern.compile("(A|B|BW|C|CW|DRW?|DQW?|DPW?)([0-9]{1,4})");

    /// First fields are numbers below this; DPB1 has by far the most.
    private static final int MOST_FAMILIES = 3_000;

    private final Catalogue catalogue;
    private final MacTable macs;
    private final ReadingRules rules;
    private final Predicate<Allele> common;

    SideReader(Catalogue catalogue, MacTable macs) {
        this(catalogue, macs, ReadingRules.USUAL, _ -> true);
    }

    private SideReader(Catalogue catalogue, MacTable macs, ReadingRules rules, Predicate<Allele> common) {
        this.catalogue = catalogue;
        this.macs = macs;
        this.rules = rules;
        this.common = common;
    }

    /// The same by other rules.
    ///
    /// @param wanted alleles that count behind a code where only common ones do
    SideReader by(ReadingRules other, Predicate<Allele> wanted) {
        return new SideReader(catalogue, macs, other, other.codes() == CodeRule.COMMON ? wanted : _ -> true);
    }

    Side read(Locus locus, String entered) {
        var text = entered.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Side.read(locus, entered, any(locus), Remark.of("hla.read.untold"));
        }
        var beside = text.indexOf('&');
        if (beside >= 0) {
            return mixed(locus, entered, read(locus, text.substring(0, beside)), text.substring(beside + 1));
        }
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

    /// A DNA typing with the antigens found beside it, `B*15:BPXE&B15/B62`. A person's two antigens lie in no order, so either
    /// may belong to this side.
    private Side mixed(Locus locus, String entered, Side dna, String beside) {
        var antigens = Arrays.stream(beside.split("/")).flatMap(name -> Antigen.of(name).stream()).filter(found -> found.locus() == locus).toList();
        if (rules.mixed() == MixedRule.DNA_ONLY || dna.set().isEmpty()) {
            return new Side(new Part(Optional.of(locus), entered, dna.part().verdict(), dna.part().remark()), dna.set());
        }
        var left = catalogue.showing(locus, dna.set().get(), antigens);
        return Side.read(locus, entered, left, Remark.of("hla.read.mixed", left.alleles().size(), beside));
    }

    private Side single(Locus locus, String entered, String written) {
        var name = OLD_CODE.matcher(written).replaceFirst("$1:$2");
        var code = CODE.matcher(name);
        if (code.matches()) {
            return code(locus, entered, code.group(1), code.group(2));
        }
        return GROUP.matcher(name).matches() ? group(locus, entered, name) : allele(locus, entered, name);
    }

    /// A G group has three fields and a P group two; `G` behind two fields is a small g in capitals.
    private Side group(Locus locus, String entered, String name) {
        var small = name.endsWith("G") && name.chars().filter(c -> c == ':').count() == 1;
        var members = catalogue.group(locus, small ? name.replace('G', 'g') : name);
        return members.isEmpty() ? Side.refused(locus, entered, "hla.read.group-unknown", entered, catalogue.label())
                : Side.read(locus, entered, AlleleSet.of(members), Remark.of("hla.read.group", members.size()));
    }

    private Side allele(Locus locus, String entered, String name) {
        var today = catalogue.today(locus, name);
        var written = Allele.of(locus, name);
        if (today.isEmpty() && written.isEmpty()) {
            return Side.refused(locus, entered, "hla.read.no-name", entered);
        }
        var family = today.stream().findFirst().or(() -> written).map(Allele::family).orElseThrow();
        if (!catalogue.hasFamily(locus, family)) {
            return Side.refused(locus, entered, "hla.read.no-family", locus, family);
        }
        return today.isEmpty() ? Side.refused(locus, entered, "hla.read.unknown", entered, catalogue.label())
                : Side.read(locus, entered, AlleleSet.of(today), remark(today, written));
    }

    private Remark remark(List<Allele> today, Optional<Allele> written) {
        if (!written.equals(today.stream().findFirst())) {
            return Remark.of("hla.read.today", today.getFirst(), catalogue.label());
        }
        return catalogue.has(today.getFirst()) ? Remark.of("hla.read.allele") : Remark.of("hla.read.unlisted", catalogue.label());
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
        return possible(locus, entered, common(locus, names.get()));
    }

    /// The common alleles of a code, or all of them if none is common.
    private List<String> common(Locus locus, List<String> names) {
        var left = names.stream().filter(name -> catalogue.today(locus, name).stream().anyMatch(common)).toList();
        return left.isEmpty() ? names : left;
    }

    /// `02:01/02:07`, `A*02:01/A*02:07` or `02:01/07`.
    private Side list(Locus locus, String entered, String text) {
        var names = new ArrayList<String>();
        for (var part : text.split("/", -1)) {
            var name = part.substring(part.indexOf('*') + 1);
            var whole = name.contains(":") || names.isEmpty() || name.length() > 3 ? name : family(names.getLast()) + ":" + name;
            var old = OldNames.withColons(locus.name(), whole);
            if (Allele.of(locus, whole).isEmpty() && old.isEmpty() || elsewhere(locus, part)) {
                return Side.refused(locus, entered, "hla.read.no-name", part);
            }
            names.add(old.orElse(whole));
        }
        return possible(locus, entered, names);
    }

    private static String family(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static boolean elsewhere(Locus locus, String part) {
        var star = part.indexOf('*');
        return star >= 0 && Locus.of(part.substring(0, star)).filter(locus::equals).isEmpty();
    }

    /// Names in a list that the official release does not know are dropped, the others stay, by the names they go by today:
    /// one wrong allele must not lose the donor.
    private Side possible(Locus locus, String entered, List<String> names) {
        var left = names.stream().flatMap(name -> catalogue.today(locus, name).stream())
                .filter(allele -> catalogue.hasFamily(locus, allele.family())).toList();
        return left.isEmpty() ? Side.refused(locus, entered, "hla.read.none-known", entered, catalogue.label())
                : Side.read(locus, entered, AlleleSet.of(left), Remark.of("hla.read.list", left.size(), names.size()));
    }

    /// The alleles that may show the antigen, told one by one by a release; else the families that may.
    private Side antigen(Locus locus, String entered, String letter, String number) {
        if (Locus.ofAntigen(letter, number).filter(locus::equals).isEmpty()) {
            return Side.refused(locus, entered, "hla.read.other-locus", entered, locus);
        }
        var carriers = catalogue.carriers(locus, number);
        var set = carriers.isEmpty() ? Antigens.families(locus, number).stream()
                .filter(family -> catalogue.hasFamily(locus, family)).map(family -> family(locus, family)).reduce(AlleleSet::or)
                : Optional.of(AlleleSet.of(carriers));
        return set.map(alleles -> Side.read(locus, entered, alleles, Remark.of("hla.read.antigen", entered)))
                .orElseGet(() -> Side.refused(locus, entered, "hla.read.no-antigen", entered));
    }

    private AlleleSet family(Locus locus, String family) {
        return AlleleSet.family(family, catalogue.family(locus, family));
    }

    /// Every allele of the locus, known or not.
    private AlleleSet any(Locus locus) {
        var alleles = new TreeSet<Allele>();
        var families = new TreeSet<String>();
        for (int number = 1; number <= MOST_FAMILIES; number++) {
            var family = number < 10 ? "0" + number : Integer.toString(number);
            if (catalogue.hasFamily(locus, family)) {
                families.add(family);
                alleles.addAll(catalogue.family(locus, family));
            }
        }
        return new AlleleSet(List.copyOf(alleles), families);
    }

    static Optional<Locus> locusOf(String name) {
        var text = name.strip().toUpperCase(Locale.ROOT);
        var star = text.indexOf('*');
        if (star > 0) {
            return Locus.of(text.substring(0, star));
        }
        var antigen = ANTIGEN.matcher(text);
        return antigen.matches() ? Locus.ofAntigen(antigen.group(1), antigen.group(2)) : Optional.empty();
    }
}
