package cn.yingchun.match;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.hla.Locus;
import cn.yingchun.match.wmda.Digits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A match list as tab-separated text: one header line, one line a donor, probabilities with nine significant digits.
/// What is not known is left blank.
public final class SearchLines {
    private static final List<Locus> ORDER = List.of(Locus.A, Locus.B, Locus.C, Locus.DRB1, Locus.DQB1);

    private SearchLines() {}

    public static String header() {
        return "rank\tdonor\tclass\tmatch_count\tpotential\tp0\tp1\tp2\tpA\tpB\tpC\tpDRB1\tpDQB1\thvg\tgvh\t"
                + "age\tsex\tabo\tcmv\tweight_kg\tstatus\texplained";
    }

    /// With what cord units have besides: matches of six, and cells.
    public static String header(Product product) {
        return product == Product.CORD ? header() + "\tof_six\ttnc_e7\tcd34_e6" : header();
    }

    public static String line(Hit hit, Product product) {
        return product == Product.CORD ? line(hit) + "\t" + hit.ofSix() + "\t" + cells(hit.traits().tnc()) + "\t" + cells(hit.traits().cd34()) : line(hit);
    }

    private static String cells(double cells) {
        return cells == 0 ? "" : Double.toString(cells);
    }

    public static String line(Hit hit) {
        var traits = hit.traits();
        var known = hit.chance().explained() != Explained.NOT;
        var overall = Stream.of(hit.chance().p0(), hit.chance().p1(), hit.chance().p2()).map(p -> known ? Digits.nine(p) : "");
        var loci = ORDER.stream().map(locus -> hit.at(locus).chance()).map(p -> p.isPresent() ? Digits.nine(p.getAsDouble()) : "");
        var rest = Stream.of(hit.hvg(), hit.gvh(), traits.age(), traits.sex(), traits.abo(),
                traits.cmv() == Cmv.UNKNOWN ? "" : traits.cmv().name(), traits.weightKg() == 0 ? "" : traits.weightKg(),
                traits.availability(), hit.chance().explained().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var first = Stream.of(hit.rank(), hit.donor(), hit.matchClass(), hit.matchCount(), hit.potential());
        return Stream.of(first, overall, loci, rest).flatMap(part -> part).map(String::valueOf).collect(Collectors.joining("\t"));
    }
}
