package cn.yingchun.domain.say;

/// How far a long work has come, told to whoever waits, and whether they still want it.
///
/// Work polls [#cancelled] often (at least every 50 ms) and then stops with [Cancelled], leaving nothing half done.
public interface Progress {
    /// Nobody is watching and nobody cancels.
    Progress NONE = (share, key) -> {};

    /// @param share done so far, 0 … 1; negative while unknown
    /// @param key   word key of the step under way, such as `store.progress.replay`
    void at(double share, String key);

    default boolean cancelled() {
        return false;
    }

    /// @throws Cancelled if the person no longer wants it
    default void goOn() {
        if (cancelled()) {
            throw new Cancelled();
        }
    }
}
