package cn.yingchun.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/// One backup: a folder like an office's, without the index, which is made anew when it is opened.
///
/// @param made   when, by this computer's clock
/// @param record number of the last journal record in it
public record Backup(Path folder, Instant made, long record) {}
