package cn.yingchun.hla.serology;

/// Whether two sides of a typing are alike as antigens.
public enum AntigenVerdict {
    MATCH,
    MISMATCH,
    /// a side that is not typed
    UNKNOWN;

    /// `IsAntigenMatch` as Atlas writes it: `true`, `false` or `null`.
    public String atlas() {
        return switch (this) {
            case MATCH -> "true";
            case MISMATCH -> "false";
            case UNKNOWN -> "null";
        };
    }
}
