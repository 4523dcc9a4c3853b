package cn.yingchun.match.walk;

import cn.yingchun.match.chance.Prospect;
import java.util.List;
import java.util.Optional;

/// What is said about one patient, part by part of the index: the donors of a part are of one population.
///
/// @param byPart empty where no haplotype table is for the donors of a part
public record Prospects(List<Optional<Prospect>> byPart) {
    public Prospects {
        byPart = List.copyOf(byPart);
    }

    /// For an index of one part.
    public static Prospects only(Prospect prospect) {
        return new Prospects(List.of(Optional.of(prospect)));
    }

    public Optional<Prospect> of(int part) {
        return byPart.get(part);
    }

    /// Any of them: what they say about the patient alone is the same in all.
    public Optional<Prospect> any() {
        return byPart.stream().flatMap(Optional::stream).findFirst();
    }
}
