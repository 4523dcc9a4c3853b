package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Address;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// An open office as the window needs it: its places, its status, and how to look for something in it.
///
/// @param status read away from the JavaFX thread
/// @param find looks for donors, patients and cases by a text; called away from the JavaFX thread
public record Desk(
        List<Place> places,
        Supplier<Status> status,
        BiFunction<String, Consumer<Address>, List<Find>> find,
        Runnable close) {
    public Desk {
        places = List.copyOf(places);
    }
}
