package cn.yingchun.ui.start;

import cn.yingchun.domain.say.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// The ways into an office, as the program offers them. All but `known` run away from the window.
///
/// @param known    offices that were opened on this computer, the newest first
/// @param open     opens one for a user; throws the Trouble that says why not
/// @param create   makes a new, empty office and opens it
/// @param practice opens the practice office, making it first if there is none
/// @param <D>      an open office
public record Doors<D>(
        Supplier<List<Known>> known,
        BiFunction<Entry, Progress, D> open,
        BiFunction<Founding, Progress, D> create,
        Function<Progress, D> practice) {
    /// An office that was opened before.
    public record Known(String name, Path dir, String user) {}

    /// Who wants to open which office.
    public record Entry(Path dir, String user, char[] password) {}

    /// An office to be made.
    ///
    /// @param region six-digit district code; first part of case numbers
    public record Founding(String name, String region, String user, char[] password) {}
}
