package cn.yingchun.store.lists;

import java.util.List;

/// Some rows of a list.
///
/// @param from  place of the first one, from 0
/// @param total how many rows the whole list has
public record Page<T>(List<T> rows, int from, int total) {
    public Page {
        rows = List.copyOf(rows);
    }
}
