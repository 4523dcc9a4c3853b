package cn.yingchun.exchange;

import cn.yingchun.domain.donor.RegistryDonor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Counts the rows of a registry file as they are read, lets each donor through once, and keeps the reasons for the others.
final class Tally {
    private final Consumer<RegistryDonor> sink;
    private final List<RowTrouble> troubles = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private long rows;
    private long sound;
    private long troubleCount;

    Tally(Consumer<RegistryDonor> sink) {
        this.sink = sink;
    }

    /// One more row; what is read of it goes on unless its donor was there before.
    void take(long line, Supplier<Optional<RegistryDonor>> row) {
        rows++;
        row.get().ifPresent(donor -> {
            var before = seen.putIfAbsent(donor.code(), line);
            if (before != null) {
                trouble(RowTrouble.of(line, "donor_id", "exchange.cell.twice", Long.toString(before)));
                return;
            }
            sound++;
            sink.accept(donor);
        });
    }

    void trouble(RowTrouble one) {
        troubleCount++;
        if (troubles.size() < RegistryReading.MOST_SHOWN) {
            troubles.add(one);
        }
    }

    long rows() {
        return rows;
    }

    RegistryReading reading(List<String> unknownColumns) {
        return new RegistryReading(rows, sound, List.copyOf(troubles), troubleCount, unknownColumns);
    }
}
