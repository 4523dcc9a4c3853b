package cn.yingchun.match;

import cn.yingchun.hla.read.Remark;
import java.util.List;

/// What a search found.
///
/// @param hits      the donors listed, best first
/// @param byClass   how many donors there are of each class, by number of mismatches from 0 on, listed or not
/// @param lookedAt  how many donors the index holds
/// @param nanos     how long it took by the clock, nanoseconds
/// @param catalogue the allele names that were used
/// @param table     the haplotype table that was used, blank for none
/// @param remarks   what a reader must know about this result: modelled frequencies, a patient the table does not explain …
public record Answer(
        List<Hit> hits, List<Integer> byClass, int lookedAt, long nanos, String catalogue, String table, List<Remark> remarks) {
    public Answer {
        hits = List.copyOf(hits);
        byClass = List.copyOf(byClass);
        remarks = List.copyOf(remarks);
    }

    /// How many donors reach the minimum, listed or not.
    public int found() {
        return byClass.stream().mapToInt(Integer::intValue).sum();
    }
}
