package cn.yingchun.sync;

import cn.yingchun.domain.sync.SyncFact.Merged;
import cn.yingchun.sync.bundle.Contents;

/// What is told to the sender of a bundle.
final class Answers {
    private Answers() {}

    /// Taken, held already and waiting all count as accepted: none of them has to be sent again.
    static Contents.Answer of(Merged merged) {
        return new Contents.Answer(merged.road(), merged.taken() + merged.held() + merged.parked(), merged.refused());
    }
}
