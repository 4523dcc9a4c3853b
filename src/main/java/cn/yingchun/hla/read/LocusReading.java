package cn.yingchun.hla.read;

import cn.yingchun.hla.LocusTyping;
import java.util.List;
import java.util.Optional;

/// One locus as it was understood.
///
/// @param typing empty if the locus is not typed, or if a part was refused
/// @param parts  nothing for a locus that is not typed, else one or two
public record LocusReading(Optional<LocusTyping> typing, List<Part> parts) {
    static final LocusReading UNTYPED = new LocusReading(Optional.empty(), List.of());

    public LocusReading {
        parts = List.copyOf(parts);
    }

    public boolean refused() {
        return parts.stream().anyMatch(Part::refused);
    }
}
