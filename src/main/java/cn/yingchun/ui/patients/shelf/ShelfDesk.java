package cn.yingchun.ui.patients.shelf;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.hla.read.Remark;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// What the shelf of names, codes and frequencies stands on.
///
/// @param items what is there
/// @param take  takes a file in, whole or not at all, and tells what its reader should know; throws the Trouble that
///              says why it cannot be used
public record ShelfDesk(Supplier<List<ShelfItem>> items, BiFunction<ShelfTaking, Progress, List<Remark>> take) {}
