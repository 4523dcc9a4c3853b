package cn.yingchun.store.index;

import cn.yingchun.store.codec.FactLines;
import org.jooq.DSLContext;

/// Turns what happened into rows. The same journal gives the same rows, whether followed act by act or rebuilt at once.
final class Projection {
    private final FactLines lines;

    Projection(FactLines lines) {
        this.lines = lines;
    }

    void put(DSLContext sql, Recorded recorded) {
        for (var line : FactLines.split(recorded.facts())) {
            var fact = lines.read(line);
            FactRows.put(sql, fact, lines.kind(fact), line);
        }
    }
}
