package cn.yingchun.app;

import cn.yingchun.cli.CommandRoot;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.say.Words;
import java.io.FileOutputStream;
import javafx.application.Application;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts Yingchun: with a verb its command line, without one the window, or the practice story where there is no display.
public final class Main {
    /// JavaFX warns at each start that it lies on the class path. It does, and on purpose.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE);
        var terminal = terminal();
        if (arguments.length == 0 && Display.isThere()) {
            Application.launch(Window.class);
            return;
        }
        var verb = arguments;
        if (arguments.length == 0) {
            terminal.say("app.story.begin");
            verb = new String[] {"story"};
        }
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::cancel));
        System.exit(CommandRoot.of(terminal, List.of(new StoryVerb(terminal), new TourVerb(terminal))).execute(verb));
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
