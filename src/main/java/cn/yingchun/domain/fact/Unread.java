package cn.yingchun.domain.fact;

/// A fact of a kind this program does not know yet, kept and passed on unharmed.
///
/// @param kind its name, as a newer program wrote it
/// @param body its JSON, byte for byte
public record Unread(String kind, String body) implements What {}
