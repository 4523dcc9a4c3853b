package cn.yingchun.store.index;

import java.util.List;

/// What the journal says has happened: an act, or a whole batch with its parts.
///
/// @param seq   number of its (last) record
/// @param chain hash of the journal up to there
/// @param facts lines of its facts
/// @param parts of a batch in order, empty for an act
public record Recorded(long seq, String chain, byte[] facts, List<byte[]> parts) {}
