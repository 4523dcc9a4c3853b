package cn.yingchun.ui.patients.shelf;

import java.nio.file.Path;

/// A file, or a folder of an unpacked release, that somebody wants on the shelf.
///
/// @param registry  whom a frequency table is for; blank leaves it at what the file says
/// @param ethnicity the same
public record ShelfTaking(ShelfKind kind, Path source, String registry, String ethnicity) {}
