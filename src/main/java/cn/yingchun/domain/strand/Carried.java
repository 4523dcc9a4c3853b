package cn.yingchun.domain.strand;

/// What travels of one writer's strand: facts, and the places of facts that stayed behind.
public sealed interface Carried permits Tied, Carried.Gap {
    Writer writer();

    /// Number of its (first) fact.
    long first();


    /// Facts that the receiver may not see or did not accept. Links around them keep the strand whole, and prove the facts
    /// should they come after all.
    ///
    /// @param before link of the fact in front of the first
    /// @param link   link of the last
    record Gap(Writer writer, long first, long last, Link before, Link link) implements Carried {
        boolean covers(long seq) {
            return first <= seq && seq <= last;
        }
    }
}
