package cn.yingchun.domain.practice;

import java.util.SplittableRandom;

/// DPB1 alleles as often as in Zhejiang Han (published allele frequencies, per cent); drawn without regard to the other
/// loci, with which DPB1 is only loosely linked.
final class Dpb1 {
    private static final String[] ALLELES = {
        "05:01", "02:01", "04:01", "02:02", "13:01", "04:02", "14:01", "03:01", "17:01", "21:01", "19:01", "09:01"};
    private static final double[] PER_CENT = {40.09, 17.46, 8.58, 7.20, 5.22, 4.02, 3.30, 3.12, 2.88, 1.80, 1.44, 1.02};
    private static final double SUM = java.util.Arrays.stream(PER_CENT).sum();

    private Dpb1() {}

    static String draw(SplittableRandom random) {
        var left = random.nextDouble() * SUM;
        var place = 0;
        while (place < PER_CENT.length - 1 && left >= PER_CENT[place]) {
            left -= PER_CENT[place++];
        }
        return "DPB1*" + ALLELES[place];
    }
}
