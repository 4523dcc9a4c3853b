package cn.yingchun.cli;

/// Exit statuses that scripts rely on.
public enum Status {
    DONE(0),
    /// the answer is no, or the data is bad
    NO(1),
    WRONG_USAGE(2),
    /// the office is in use, or the password is wrong
    LOCKED(3);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
