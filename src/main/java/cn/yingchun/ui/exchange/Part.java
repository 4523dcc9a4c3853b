package cn.yingchun.ui.exchange;

import java.util.Locale;

/// The sides of the exchange screen.
public enum Part {
    SEND, REFUSED, CONFLICTS, CAME, RECEIPTS, PARTNERS;

    /// Word key of something about it.
    String key(String what) {
        return "sync.part." + name().toLowerCase(Locale.ROOT) + "-" + what;
    }
}
