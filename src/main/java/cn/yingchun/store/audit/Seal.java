package cn.yingchun.store.audit;

import cn.yingchun.store.journal.Head;
import cn.yingchun.store.keys.OfficeSign;
import java.time.Clock;
import java.util.function.Supplier;

/// What vouches for an export: where the journal stands, the sign of the office, and the time.
public record Seal(Supplier<Head> head, OfficeSign sign, Clock clock) {}
