package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.store.Office;
import cn.yingchun.store.Pins;
import cn.yingchun.store.Users;
import cn.yingchun.ui.kit.Tools;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/// The people who can stand by in this office, and the time at the bed.
public record Colleagues(Office office, Clock clock) {
    /// Who stands by, under a label of their own.
    public SecondSign sign(Tools tools, String key) {
        return new SecondSign(tools, key, this);
    }

    Pins pins() {
        return office.pins();
    }

    public Supplier<Instant> now() {
        return clock::instant;
    }

    public Iterable<String> users() {
        return office.users().roles().keySet().stream().filter(user -> !user.equals(Users.RECOVERY)).toList();
    }
}
