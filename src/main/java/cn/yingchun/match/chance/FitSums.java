package cn.yingchun.match.chance;

import cn.yingchun.match.index.Ints;

/// Frequencies of haplotypes summed by their fit, so that whole classes are combined instead of haplotypes.
final class FitSums {
    private final double[] sum = new double[Fit.COUNT];
    private final Ints fits = new Ints();

    /// A frequency of 0, of a haplotype that only a table used together with this one has, adds nothing.
    void add(int fit, double frequency) {
        if (frequency == 0) {
            return;
        }
        if (sum[fit] == 0) {
            fits.add(fit);
        }
        sum[fit] += frequency;
    }

    /// The sum of products over all pairs of one haplotype from here and one from there that explain the typing together.
    double together(FitSums other) {
        var total = 0.0;
        for (int mine = 0; mine < fits.size(); mine++) {
            var fit = fits.get(mine);
            var partners = 0.0;
            for (int theirs = 0; theirs < other.fits.size(); theirs++) {
                if (Fit.together(fit, other.fits.get(theirs))) {
                    partners += other.sum[other.fits.get(theirs)];
                }
            }
            total += sum[fit] * partners;
        }
        return total;
    }

    void clear() {
        for (int place = 0; place < fits.size(); place++) {
            sum[fits.get(place)] = 0;
        }
        fits.clear();
    }
}
