package cn.yingchun.domain.strand;

import cn.yingchun.domain.fact.FactName;

/// What travels of one writer's strand: facts, and the places of facts that stayed behind.
public sealed interface Carried {
    Writer writer();

    /// Number of its (first) fact.
    long first();

    /// A fact with the link of the one before it.
    record Tied(FactName name, Link before, String line) implements Carried {
        @Override
        public Writer writer() {
            return Writer.of(name);
        }

        @Override
        public long first() {
            return name.seq();
        }

        /// The writer's link once this fact stands.
        public Link link() {
            return before.with(line);
        }
    }

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
