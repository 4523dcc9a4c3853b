package cn.yingchun.hla.haplotype;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All haplotype tables that a search may use, each for the people it was counted in.
///
/// For each person the table of registry and ethnicity is taken, else that of the registry, else the one for anybody
/// (the order of Atlas, `HaplotypeFrequencyService`); there is no step by ethnicity alone. Where several tables are for
/// the same people, the first one counts.
public record HaplotypeSets(List<HaplotypeTable> tables) {
    public static final HaplotypeSets NONE = new HaplotypeSets(List.of());

    public HaplotypeSets {
        tables = List.copyOf(tables);
    }

    /// One table for everybody, whomever it was counted in.
    public static HaplotypeSets only(HaplotypeTable table) {
        return new HaplotypeSets(List.of(table.of(Pool.ANY)));
    }

    /// The table for a person; empty if none is for them nor for anybody.
    public Optional<HaplotypeTable> of(Pool person) {
        return Stream.of(person, new Pool(person.registry(), ""), Pool.ANY)
                .flatMap(pool -> tables.stream().filter(table -> table.pool().equals(pool))).findFirst();
    }

    /// Whether both are the very same tables; their thousands of lines are not compared.
    public boolean same(HaplotypeSets other) {
        var same = tables.size() == other.tables.size();
        for (int place = 0; same && place < tables.size(); place++) {
            same = tables.get(place).haplotypes() == other.tables.get(place).haplotypes()
                    && tables.get(place).pool().equals(other.tables.get(place).pool());
        }
        return same;
    }
}
