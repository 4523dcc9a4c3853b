package cn.yingchun.ui.shell;

/// Something the palette found: what it is, what it is called, and the way there.
///
/// @param kind word key such as `shell.find.donor`
/// @param more small text at the right: keys of a command, status of a donor
public record Find(String kind, String name, String more, Runnable open) {}
