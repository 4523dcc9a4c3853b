package cn.yingchun.sync;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.sync.bundle.Envelope;
import cn.yingchun.sync.pair.Partner;

/// Who sent what has come, found out before anything of it is opened.
public final class Sender {
    private Sender() {}

    /// @throws Trouble `sync.bundle.own`, `sync.bundle.stranger`, `sync.bundle.damaged`, `sync.bundle.another`
    public static Partner of(Office office, Ledger ledger, Envelope envelope) {
        var header = envelope.header();
        if (header.from().equals(office.device())) {
            throw new Trouble("sync.bundle.own");
        }
        var from = ledger.partner(header.from()).orElseThrow(() -> new Trouble("sync.bundle.stranger", header.from()));
        if (!envelope.isSignedBy(from.paired().signKey())) {
            throw new Trouble("sync.bundle.damaged");
        }
        if (!header.to().contains(office.device())) {
            throw new Trouble("sync.bundle.another", from.office());
        }
        return from;
    }
}
