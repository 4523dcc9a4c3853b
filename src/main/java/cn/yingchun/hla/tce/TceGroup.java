package cn.yingchun.hla.tce;

import java.util.Optional;

/// The T-cell epitope group of a DPB1 allele: how strongly T cells of others answer to it, group 1 most.
///
/// Source: Fleischhauer et al. 2012, Lancet Oncol 13:366 (TCE3), functional distance scores as in version 2 of the IPD tool.
public enum TceGroup {
    ONE, TWO, THREE;

    /// Reads a cell of `dpb_tce.csv`: `3`, `2a` (changed between versions), `3$` (from the sequence alone), `3 (core)`;
    /// empty for `0` (a null allele) and for a blank.
    static Optional<TceGroup> of(String cell) {
        return switch (cell.isEmpty() ? ' ' : cell.charAt(0)) {
            case '1' -> Optional.of(ONE);
            case '2' -> Optional.of(TWO);
            case '3' -> Optional.of(THREE);
            default -> Optional.empty();
        };
    }
}
