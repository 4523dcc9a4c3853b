package cn.yingchun.app;

import cn.yingchun.app.start.Display;
import cn.yingchun.app.start.GuideVerb;
import cn.yingchun.app.start.IconsVerb;
import cn.yingchun.app.start.Launching;
import cn.yingchun.cli.CommandRoot;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.say.Words;
import cn.yingchun.domain.table.OwnTables;
import cn.yingchun.store.Places;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Starts Yingchun: with a verb its command line, without one the window, or the practice story where there is no display.
public final class Main {
    /// JavaFX warns at each start that it lies on the class path. It does, and on purpose.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE);
        if (OwnTables.folder().isEmpty()) {
            System.setProperty(OwnTables.FOLDER, Places.home().resolve("tables").toString());
        }
        var given = List.of(arguments);
        var terminal = terminal();
        if (Launching.isForTheWindow(given) && Display.isThere()) {
            Launching.of(given, Places.home(), System.err).ifPresent(launching -> {
                Window.with(launching);
                Application.launch(Window.class);
            });
            return;
        }
        var verb = arguments;
        if (Launching.isForTheWindow(given)) {
            terminal.say("app.story.begin");
            verb = new String[] {"story"};
        }
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::cancel));
        var verbs = List.of(new StoryVerb(terminal), new TourVerb(terminal), new IconsVerb(terminal), new GuideVerb(terminal));
        System.exit(CommandRoot.of(terminal, verbs).execute(verb));
    }

    private static Terminal terminal() {
        var console = System.console();
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Words.of(Locale.getDefault()),
                console != null && console.isTerminal());
    }

    private static PrintStream utf8(FileDescriptor where) {
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
