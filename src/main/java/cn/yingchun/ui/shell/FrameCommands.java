package cn.yingchun.ui.shell;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// The commands that work in every place.
final class FrameCommands {
    private FrameCommands() {}

    static List<Command> of(Frame frame, Desk desk, Consumer<Look> relook) {
        var all = new ArrayList<Command>();
        for (var place : desk.places()) {
            var command = Command.of(place.key(), place.icon(), () -> frame.go(Address.of(place.id())));
            all.add(all.size() < 9 ? command.keys("Shortcut+" + (all.size() + 1)) : command);
        }
        all.add(Command.of("shell.verb.palette", Feather.SEARCH, frame::palette).keys("Shortcut+K"));
        all.add(Command.of("shell.verb.filter", Feather.FILTER, frame::filter).keys("Shortcut+F"));
        all.add(Command.of("shell.verb.again", Feather.REFRESH_CW, frame::again).keys("F5"));
        all.add(Command.of("shell.verb.undo", Feather.CORNER_UP_LEFT, () -> frame.tools().toasts().undoNewest()).keys("Shortcut+Z"));
        all.add(Command.of("shell.verb.back", Feather.ARROW_LEFT, frame::back).keys("Alt+Left"));
        all.add(Command.of("shell.verb.forward", Feather.ARROW_RIGHT, frame::forward).keys("Alt+Right"));
        all.add(Command.of("shell.verb.help", Feather.HELP_CIRCLE, frame::help).keys("F1"));
        all.add(Command.of("shell.verb.walk", Feather.COMPASS, frame::walk).keys("Shift+F1"));
        all.addAll(looks(frame.tools().look(), relook));
        all.add(Command.of("shell.verb.close", Feather.LOCK, desk.close()).keys("Shortcut+Alt+L"));
        return all;
    }

    private static List<Command> looks(Look look, Consumer<Look> relook) {
        return List.of(
                Command.of("shell.verb.larger", Feather.ZOOM_IN, () -> relook.accept(look.zoom(look.zoom() + 10))).keys("Shortcut+Equals"),
                Command.of("shell.verb.smaller", Feather.ZOOM_OUT, () -> relook.accept(look.zoom(look.zoom() - 10))).keys("Shortcut+Minus"),
                Command.of("shell.verb.normal-size", Feather.MAXIMIZE, () -> relook.accept(look.zoom(100))).keys("Shortcut+0"),
                Command.of("shell.verb.scheme", Feather.MOON, () -> relook.accept(
                        look.scheme(look.scheme().next()))).keys("Shortcut+Shift+D"),
                Command.of("shell.verb.language", Feather.GLOBE, () -> relook.accept(
                        look.words(look.words() == Words.ZH ? Words.EN : Words.ZH))).keys("Shortcut+Shift+L"));
    }
}
