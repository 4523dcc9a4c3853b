package cn.yingchun.ui.donors;

/// What an import changed: donors new, changed, and already held exactly so.
public record Imported(long added, long changed, long same) {}
