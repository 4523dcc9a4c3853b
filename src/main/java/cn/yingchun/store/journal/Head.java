package cn.yingchun.store.journal;

import java.util.UUID;

/// Where a journal stands: its newest record.
///
/// @param seq         number of that record, 0 in an empty journal
/// @param incarnation life of this device that wrote it
/// @param lastFact    number of this device's newest fact in that incarnation
/// @param clock       newest hybrid clock
public record Head(long seq, Chain chain, int incarnation, long lastFact, long clock) {
    static Head begin(UUID office) {
        return new Head(0, Chain.begin(office), 0, 0, 0);
    }

    /// The same place as seen by a life of the device: a new one counts its facts from 1.
    Head in(int life) {
        return life == incarnation ? this : new Head(seq, chain, life, 0, clock);
    }

    Head with(Entry entry) {
        return new Head(entry.seq(), entry.chain(), incarnation, entry.lastFact(), entry.clock());
    }
}
