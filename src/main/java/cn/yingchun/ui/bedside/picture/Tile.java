package cn.yingchun.ui.bedside.picture;

import cn.yingchun.domain.collect.Alarm;
import java.time.Instant;
import java.util.Optional;

/// One value large enough for arm's length: what it is, when it was taken, and the alarm it sounds.
///
/// @param name  in the reader's language
/// @param value blank before it was taken
/// @param note  the formula of a computed value, blank for a measured one
public record Tile(String name, String value, String unit, Optional<Instant> at, Optional<Alarm> alarm, String note) {}
