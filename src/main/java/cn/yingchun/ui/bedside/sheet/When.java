package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.form.Field;
import cn.yingchun.ui.kit.form.Form;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// When it happened: now, unless an earlier time is typed. Hands are full at a bed, and words come later.
public final class When {
    private final Field<Instant> field;

    public When(Form form, Supplier<Instant> now) {
        field = form.moment("bedside.when", now);
    }

    /// The typed time; empty for now.
    ///
    /// @throws Trouble if the time cannot be read or lies ahead
    public Optional<Instant> at() {
        return field.sound();
    }
}
