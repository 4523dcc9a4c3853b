package cn.yingchun.store.journal;

/// One record to be written: its kind and what it says.
public record Piece(EntryKind kind, byte[] body) {}
