package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.habit.Habits;
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
        Runnable close,
        Habits habits) {
    public Desk {
        places = List.copyOf(places);
    }

    /// With habits that last until the program ends.
    public Desk(List<Place> places, Supplier<Status> status, BiFunction<String, Consumer<Address>, List<Find>> find, Runnable close) {
        this(places, status, find, close, Habits.ofToday());
    }
}
