package cn.yingchun.domain.donor;

/// Antibodies against cytomegalovirus, as registries write them: positive, negative, not tested.
public enum Cmv {
    P("P"), N("N"), UNKNOWN("");

    private final String code;

    Cmv(String code) {
        this.code = code;
    }

    /// `P`, `N` or blank.
    public String code() {
        return code;
    }
}
