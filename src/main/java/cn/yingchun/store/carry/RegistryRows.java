package cn.yingchun.store.carry;

import static cn.yingchun.store.tables.Tables.DONOR;

import cn.yingchun.store.index.Upkeep;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.impl.DSL;

/// The registry's own lines, as they were taken over: what a snapshot of it is made of.
public final class RegistryRows {
    private static final int PAGE = 5_000;

    private final Upkeep index;

    RegistryRows(Upkeep index) {
        this.index = index;
    }

    /// Clock of the newest file that any line came with; 0 where there is no registry.
    public long newest() {
        return index.ask(sql -> sql.select(DSL.coalesce(DSL.max(DONOR.TAKEN_CLOCK), 0L)).from(DONOR).fetchSingle().value1());
    }

    /// Hands over the lines that came later than a clock.
    ///
    /// @param region first digits of the district code; blank: everywhere
    public void since(long clock, String region, Consumer<String> sink) {
        var after = Optional.<UUID>empty();
        while (true) {
            var beyond = after.map(DONOR.ID::gt).orElse(DSL.noCondition());
            var where = region.isBlank() ? beyond : beyond.and(DONOR.REGION.startsWith(region));
            var rows = index.ask(sql -> sql.select(DONOR.ID, DONOR.LINE).from(DONOR).where(where).and(DONOR.TAKEN_CLOCK.gt(clock))
                    .orderBy(DONOR.ID).limit(PAGE).fetch());
            rows.forEach(row -> sink.accept(row.value2()));
            if (rows.size() < PAGE) {
                return;
            }
            after = Optional.of(rows.getLast().value1());
        }
    }
}
