package cn.yingchun.ui.kit.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of a [Lengthy] list that were read, page by page; the ones that were read longest ago are forgotten.
final class Pages<I, T> {
    static final int ROWS = 200;
    /// 10,000 rows: some 20 MB of donors.
    private static final int MOST = 50;

    private final Lengthy<I, T> list;
    private final Function<T, Object> identity;
    private final Map<Integer, List<@Nullable T>> read = new LinkedHashMap<>();

    Pages(Lengthy<I, T> list, Function<T, Object> identity) {
        this.list = list;
        this.identity = identity;
    }

    int size() {
        return list.ids().size();
    }

    static int of(int place) {
        return place / ROWS;
    }

    static int first(int page) {
        return page * ROWS;
    }

    int end(int page) {
        return Math.min(size(), first(page + 1));
    }

    boolean has(int page) {
        return read.containsKey(page);
    }

    @Nullable T row(int place) {
        var page = read.get(of(place));
        return page == null ? null : page.get(place - first(of(place)));
    }

    /// Reads a page; away from the window, and nothing is changed here.
    List<@Nullable T> fetch(int page) {
        var ids = list.ids().subList(first(page), end(page));
        var rows = new HashMap<Object, T>();
        list.fetch().apply(ids).forEach(row -> rows.put(identity.apply(row), row));
        return ids.stream().<@Nullable T>map(rows::get).toList();
    }

    /// The page of a place and the next one, which a window over two of them needs; away from the window.
    Map<Integer, List<@Nullable T>> around(int place) {
        var read = new LinkedHashMap<Integer, List<@Nullable T>>();
        for (int page = of(place); page <= of(place) + 1 && first(page) < size(); page++) {
            read.put(page, fetch(page));
        }
        return read;
    }

    void put(int page, List<@Nullable T> rows) {
        read.put(page, rows);
        if (read.size() > MOST) {
            read.remove(read.keySet().iterator().next());
        }
    }
}
