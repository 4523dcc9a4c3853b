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

/// Starts Yingchun: with a verb its command line, without one the window, or the practice story where there is no display.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var terminal = terminal();
        if (arguments.length == 0 && Display.isThere()) {
            Application.launch(Window.class);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::cancel));
        System.exit(CommandRoot.of(terminal, List.of()).execute(arguments));
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
