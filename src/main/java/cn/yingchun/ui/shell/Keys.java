package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Command;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/// Every command that can be given now: those of the place and those of the whole program.
///
/// @param everywhere commands of the frame
/// @param here       commands of the place that is open
record Keys(List<Command> everywhere, Supplier<List<Command>> here) {
    List<Command> all() {
        return Stream.concat(here.get().stream(), everywhere.stream()).toList();
    }

    /// Does the command whose keys were pressed. The place goes before the frame.
    void press(KeyEvent key) {
        all().stream().filter(command -> command.keys().filter(keys -> keys.match(key)).isPresent()).findFirst()
                .ifPresent(command -> {
                    key.consume();
                    command.fire();
                });
    }
}
