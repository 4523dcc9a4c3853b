package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.say.Trouble;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes what a sheet at the bed was filled with.
public interface Sink<T> {
    /// @param at   when it happened, where it is written later
    /// @param told the objection, or nothing when it is safe on the disk
    void write(T what, Optional<Instant> at, Consumer<Optional<Trouble>> told);
}
