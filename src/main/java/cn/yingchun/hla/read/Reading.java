package cn.yingchun.hla.read;

import cn.yingchun.hla.Typing;
import java.util.List;

/// A typing as it was understood, with a word on every part of what was entered.
///
/// @param typing the loci of which every part could be read
public record Reading(Typing typing, List<Part> parts) {
    public Reading {
        parts = List.copyOf(parts);
    }

    /// The parts that could not be read; a typing with any of them should be asked back, not searched with.
    public List<Part> refused() {
        return parts.stream().filter(Part::refused).toList();
    }
}
