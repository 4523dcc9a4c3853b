package cn.yingchun.ui.kit.habit;

/// A filter that somebody gave a name, such as "My open calls".
///
/// @param filter as the list itself wrote it
public record SavedList(String name, String filter) {}
