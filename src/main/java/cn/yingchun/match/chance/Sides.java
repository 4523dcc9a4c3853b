package cn.yingchun.match.chance;

/// The two sides of a locus typing as bits over the alleles of a haplotype table.
record Sides(long[] first, long[] second) {}
