package cn.yingchun.store.journal;

import cn.yingchun.domain.say.Trouble;

/// A place where the journal is broken: what was recorded before is whole, what stands behind cannot be vouched for.
///
/// @param segment    file name
/// @param seq        number of the first record that cannot be read
/// @param wholeAfter later records of this file that can still be read one by one
public record Damage(String segment, long seq, long wholeAfter) {
    public Trouble trouble() {
        return new Trouble("store.journal.damaged", segment, seq, wholeAfter);
    }
}
