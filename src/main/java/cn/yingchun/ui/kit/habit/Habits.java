package cn.yingchun.ui.kit.habit;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the program keeps for the person at the desk, and what it notes when rows leave it.
///
/// @param memory    looks of tables and sheets, on this computer
/// @param lists     named filters, in the office
/// @param signature who takes something out and when: the foot of everything that leaves the program
/// @param folder    where files go unless the person says otherwise
/// @param wentOut   hears what left; asked before the file is written, away from the window
public record Habits(Memory memory, SavedLists lists, Supplier<String> signature, Supplier<Path> folder, Consumer<WentOut> wentOut) {
    /// Rows that leave the program in a file.
    ///
    /// @param what word key of the table
    /// @param kind `csv`, `xlsx` or `pdf`
    /// @param why  for whom, or what for
    public record WentOut(String what, String kind, int rows, String why) {}

    /// For tests and for a window without an office.
    public static Habits ofToday() {
        return new Habits(Memory.ofToday(), SavedLists.ofToday(), () -> "", () -> Path.of(System.getProperty("user.home")), _ -> {});
    }
}
