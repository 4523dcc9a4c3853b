package cn.yingchun.match.chance;

/// The haplotypes of a table by their alleles at the first two levels at once, B and DRB1.
///
/// Both together leave a handful of haplotypes where one alone leaves hundreds.
final class Crossings {
    private final int[] haplotypes;
    private final int[] start;
    private final int seconds;

    Crossings(LocusAlleles first, LocusAlleles second, int size) {
        seconds = second.size();
        start = new int[first.size() * seconds + 1];
        for (int haplotype = 0; haplotype < size; haplotype++) {
            start[first.of(haplotype) * seconds + second.of(haplotype) + 1]++;
        }
        for (int cell = 1; cell < start.length; cell++) {
            start[cell] += start[cell - 1];
        }
        var next = start.clone();
        haplotypes = new int[size];
        for (int haplotype = 0; haplotype < size; haplotype++) {
            haplotypes[next[first.of(haplotype) * seconds + second.of(haplotype)]++] = haplotype;
        }
    }

    /// Where the haplotypes with two alleles begin; they end where those of the next pair begin.
    int start(int first, int second) {
        return start[first * seconds + second];
    }

    int end(int first, int second) {
        return start[first * seconds + second + 1];
    }

    int haplotype(int place) {
        return haplotypes[place];
    }
}
