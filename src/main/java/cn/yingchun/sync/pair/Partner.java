package cn.yingchun.sync.pair;

import cn.yingchun.domain.strand.Have;
import cn.yingchun.domain.sync.SyncFact.Paired;

/// Another device that was recognised by its code.
///
/// @param have what it holds, by its own newest word
public record Partner(Paired paired, Have have) {
    public String device() {
        return paired.device();
    }

    public String office() {
        return paired.office();
    }
}
