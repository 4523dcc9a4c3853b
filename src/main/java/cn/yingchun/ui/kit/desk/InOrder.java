package cn.yingchun.ui.kit.desk;

import java.util.function.Supplier;

/// Lets what runs beside each other be done in the order in which it was asked for: what was typed before it is signed.
final class InOrder {
    private int next;

    /// Does something when everything with a lower number has been done.
    ///
    /// @param turn 0, 1, 2 …, each used once
    <T> T at(int turn, Supplier<T> deed) {
        await(turn);
        try {
            return deed.get();
        } finally {
            pass();
        }
    }

    private synchronized void await(int turn) {
        while (next != turn) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void pass() {
        next++;
        notifyAll();
    }
}
