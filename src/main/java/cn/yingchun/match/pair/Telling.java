package cn.yingchun.match.pair;

import cn.yingchun.hla.read.Remark;
import cn.yingchun.match.chance.Explanation;
import cn.yingchun.match.explain.PairReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The whole working-out of one pair in sentences, for the screen and the command line alike.
public final class Telling {
    /// Haplotype pairs and combinations told of each person; the rest is a number.
    private static final int TOLD = 5;

    private final List<Line> lines = new ArrayList<>();

    private Telling() {}

    /// @param heading whether it begins a section
    public record Line(boolean heading, Remark remark) {}

    public static List<Line> of(PairReport report, Pairing pairing) {
        var telling = new Telling();
        telling.typings(pairing);
        telling.paths(report, pairing);
        telling.haplotypes(report);
        telling.sources(report, pairing);
        return List.copyOf(telling.lines);
    }

    private void typings(Pairing pairing) {
        head("match.tell.typings");
        for (var locus : pairing.loci()) {
            if (locus.typed()) {
                text("match.tell.typing", locus.name(), written(locus.patient()), written(locus.donor()));
            }
        }
        head("match.tell.grades");
        for (var locus : pairing.loci()) {
            if (locus.grade().typed()) {
                text("match.tell.grade", locus.name(), grade(locus, true), grade(locus, false), locus.signs().hvg(), locus.signs().gvh());
            }
        }
        text("match.tell.category", pairing.category().atlas());
        pairing.tce().ifPresent(verdict -> text(verdict.key()));
    }

    private static String grade(LocusPair locus, boolean first) {
        var side = first ? locus.grade().first() : locus.grade().second();
        var texts = locus.donor();
        var text = first || texts.size() < 2 ? texts.getFirst() : texts.get(1);
        return text + " " + side.grade().atlas() + "/" + side.confidence().atlas() + "/" + side.antigen().atlas();
    }

    private void paths(PairReport report, Pairing pairing) {
        head("match.tell.groups");
        for (var locus : report.loci()) {
            if (!locus.patient().first().isEmpty() && !locus.donor().first().isEmpty()) {
                text(locus.shared().isEmpty() ? "match.tell.no-group" : "match.tell.group", locus.locus(),
                        some(locus.patient().first(), locus.patient().second()), some(locus.donor().first(), locus.donor().second()),
                        some(locus.shared(), List.of()));
            }
        }
        if (pairing.loci().stream().anyMatch(locus -> !locus.path().isEmpty())) {
            head("match.tell.path");
            pairing.loci().forEach(locus -> locus.path().forEach(remark -> lines.add(new Line(false, remark))));
        }
    }

    private static String some(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        other.stream().filter(name -> !one.contains(name)).forEach(all::add);
        return String.join(" ", all.subList(0, Math.min(all.size(), 8))) + (all.size() > 8 ? " … (" + all.size() + ")" : "");
    }

    private void haplotypes(PairReport report) {
        report.patient().ifPresent(pairs -> pairs("match.tell.patient-pairs", pairs));
        report.offered().ifPresent(pairs -> pairs("match.tell.donor-pairs", pairs));
        if (!report.crossings().isEmpty()) {
            head("match.tell.crossings");
            report.crossings().stream().limit(TOLD).forEach(crossing -> text("match.tell.crossing",
                    crossing.patientPair() + 1, crossing.donorPair() + 1, crossing.mismatches(), percent(crossing.share())));
        }
        report.hit().filter(hit -> hit.chance().explained() != cn.yingchun.match.Explained.NOT).ifPresent(hit -> text("match.tell.chances",
                percent(hit.chance().p0()), percent(hit.chance().p1()), percent(hit.chance().p2())));
        report.loci().stream().filter(locus -> !locus.chances().isEmpty()).forEach(locus -> text("match.tell.locus-chances", locus.locus(),
                percent(locus.chances().get(0)), percent(locus.chances().get(1)), percent(locus.chances().get(2))));
    }

    private void pairs(String key, Explanation pairs) {
        head(key, pairs.count());
        if (pairs.tooOpen()) {
            text("match.tell.too-open");
        } else if (pairs.pairs().isEmpty()) {
            text("match.tell.unexplained");
        }
        var number = 0;
        for (var pair : pairs.pairs().subList(0, Math.min(TOLD, pairs.pairs().size()))) {
            text("match.tell.pair", ++number, names(pair.one()), names(pair.other()), percent(pair.share()));
        }
    }

    private static String names(cn.yingchun.hla.haplotype.Haplotype haplotype) {
        return haplotype.alleles().stream().map(String::valueOf).collect(Collectors.joining("~"));
    }

    private void sources(PairReport report, Pairing pairing) {
        head("match.tell.sources");
        text(pairing.official() ? "match.tell.release" : "match.tell.no-release", pairing.catalogue());
        if (report.table().equals(report.theirs())) {
            text(report.table().isEmpty() ? "match.remark.no-table" : "match.tell.table", report.table());
        } else {
            text(report.table().isEmpty() ? "match.tell.no-own-table" : "match.tell.own-table", report.table());
            text(report.theirs().isEmpty() ? "match.tell.no-donor-table" : "match.tell.donor-table", report.theirs());
        }
    }

    private static String written(List<String> texts) {
        return texts.isEmpty() ? "–" : String.join(" + ", texts);
    }

    /// `97.3 %`, with as many digits as a small share needs.
    private static String percent(double share) {
        return String.format(Locale.ROOT, share >= 0.001 || share == 0 ? "%.1f %%" : "%.1e", share >= 0.001 || share == 0 ? share * 100 : share);
    }

    private void head(String key, Object... arguments) {
        lines.add(new Line(true, Remark.of(key, arguments)));
    }

    private void text(String key, Object... arguments) {
        lines.add(new Line(false, Remark.of(key, arguments)));
    }
}
