package cn.yingchun.domain.practice;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.haplotype.Haplotype;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How much of a donor's HLA a registry shows: whole, first fields only, or with loci missing.
///
/// Shares as in registries grown over decades: 40 % all five loci in high resolution, 30 % first fields of A, B, DRB1, 20 %
/// high resolution without C or DQB1 or both, 10 % mixed locus by locus. One in five has DPB1 too.
final class ShownTyping {
    private enum Show { HIGH, FAMILY, NOTHING }

    private enum Kind { FIVE, OLD, THREE, MIXED }

    private final List<Locus> loci;
    private final SplittableRandom random;
    private final Kind kind;
    private final double missing;

    ShownTyping(List<Locus> loci, SplittableRandom random) {
        this.loci = loci;
        this.random = random;
        var share = random.nextDouble();
        this.kind = share < 0.4 ? Kind.FIVE : share < 0.7 ? Kind.OLD : share < 0.9 ? Kind.THREE : Kind.MIXED;
        this.missing = random.nextDouble();
    }

    /// The texts of a registry line.
    List<String> of(Haplotype one, Haplotype other) {
        var texts = new String[2 * RegistryDonor.LOCI.size()];
        Arrays.fill(texts, "");
        for (int place = 0; place < loci.size(); place++) {
            var column = 2 * RegistryDonor.LOCI.indexOf(loci.get(place).name());
            var swap = random.nextBoolean();
            write(texts, column, (swap ? other : one).alleles().get(place), (swap ? one : other).alleles().get(place));
        }
        if (random.nextDouble() < 0.2) {
            var column = 2 * RegistryDonor.LOCI.indexOf(Locus.DPB1.name());
            texts[column] = Dpb1.draw(random);
            texts[column + 1] = Dpb1.draw(random);
        }
        return List.of(texts);
    }

    private void write(String[] texts, int column, Allele one, Allele other) {
        var show = show(one.locus());
        var half = kind == Kind.MIXED && show == Show.HIGH && random.nextDouble() < 0.05;
        var firstHalf = random.nextBoolean();
        var first = text(one, half && firstHalf ? Show.FAMILY : show);
        var second = text(other, half && !firstHalf ? Show.FAMILY : show);
        texts[column] = first;
        texts[column + 1] = first.equals(second) && random.nextBoolean() ? "" : second;
    }

    private Show show(Locus locus) {
        var classical = locus == Locus.A || locus == Locus.B || locus == Locus.DRB1;
        return switch (kind) {
            case FIVE -> Show.HIGH;
            case OLD -> classical ? Show.FAMILY : Show.NOTHING;
            case THREE -> classical ? Show.HIGH : lost(locus) ? Show.NOTHING : Show.HIGH;
            case MIXED -> mixed(locus, random.nextDouble());
        };
    }

    /// Half of them lack both C and DQB1, a quarter C, a quarter DQB1.
    private boolean lost(Locus locus) {
        return missing < 0.5 || (locus == Locus.C ? missing < 0.75 : missing >= 0.75);
    }

    private static Show mixed(Locus locus, double share) {
        return switch (locus) {
            case A, B -> share < 0.6 ? Show.HIGH : Show.FAMILY;
            case DRB1 -> share < 0.5 ? Show.HIGH : share < 0.9 ? Show.FAMILY : Show.NOTHING;
            default -> share < 0.3 ? Show.HIGH : share < 0.5 ? Show.FAMILY : Show.NOTHING;
        };
    }

    private static String text(Allele allele, Show show) {
        return switch (show) {
            case HIGH -> allele.toString();
            case FAMILY -> allele.locus() + "*" + allele.family() + ":XX";
            case NOTHING -> "";
        };
    }
}
