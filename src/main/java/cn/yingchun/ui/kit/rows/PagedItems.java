package cn.yingchun.ui.kit.rows;

import cn.yingchun.ui.kit.Work;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// What a table holds of a list too long to be held: a row where it was read, null where it was not yet.
///
/// A cell without a row asks for it ([#want]). One reading is under way at a time and takes the pages asked for last: pages
/// that were only scrolled past are never read.
@SuppressWarnings("NullAway") // a table takes null for a row that is not there yet, its type does not say so
final class PagedItems<I, T> extends ObservableListBase<T> {
    private static final int PAGES_AT_ONCE = 2;

    private final Pages<I, T> pages;
    private final Work work;
    private final String key;
    private final LinkedHashSet<Integer> wanted = new LinkedHashSet<>();
    private boolean reading;

    /// @param key names the table among the questions that overtake each other
    PagedItems(Pages<I, T> pages, Work work, String key) {
        this.pages = pages;
        this.work = work;
        this.key = key;
    }

    @Override
    public @Nullable T get(int place) {
        return pages.row(place);
    }

    @Override
    public int size() {
        return pages.size();
    }

    /// Somebody looks at a row that was not read yet.
    void want(int place) {
        var page = Pages.of(place);
        if (place < 0 || place >= size() || pages.has(page)) {
            return;
        }
        wanted.remove(page);
        wanted.add(page);
        readOn();
    }

    private void readOn() {
        if (!reading && !wanted.isEmpty()) {
            reading = true;
            Platform.runLater(this::read);
        }
    }

    private record Read<T>(Map<Integer, List<@Nullable T>> pages, Optional<RuntimeException> problem) {}

    private void read() {
        var all = List.copyOf(wanted);
        var newest = all.subList(Math.max(0, all.size() - PAGES_AT_ONCE), all.size());
        wanted.clear();
        work.latest(key, _ -> {
            var read = new LinkedHashMap<Integer, List<@Nullable T>>();
            try {
                newest.forEach(page -> read.put(page, pages.fetch(page)));
                return new Read<>(read, Optional.empty());
            } catch (RuntimeException problem) {
                return new Read<>(read, Optional.of(problem));
            }
        }, this::take);
    }

    private void take(Read<T> read) {
        reading = false;
        beginChange();
        read.pages().forEach((page, rows) -> {
            pages.put(page, rows);
            // Rows that were replaced, instead of updated, would cost the table its selection.
            for (int place = Pages.first(page); place < Pages.first(page) + rows.size(); place++) {
                nextUpdate(place);
            }
        });
        endChange();
        read.problem().ifPresent(work::tell);
        readOn();
    }
}
