package cn.yingchun.cli;

import cn.yingchun.domain.say.Words;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `yingchun VERB …`: the verbs put together. Without a verb the window opens, which is not decided here.
@Command(name = "yingchun", mixinStandardHelpOptions = true, version = "Yingchun " + CommandRoot.VERSION,
        description = "Finds stem-cell donors and takes them safely to donation, offline. Without a verb the window opens.")
public final class CommandRoot {
    static final String VERSION = "0.1.0";

    private CommandRoot() {}

    /// @param more verbs that need the window system, added by whoever has it
    public static CommandLine of(Terminal terminal, List<Verb> more) {
        var line = new CommandLine(new CommandRoot());
        for (var verb : Verbs.all(terminal)) {
            line.addSubcommand(verb);
        }
        more.forEach(line::addSubcommand);
        line.setExecutionExceptionHandler((unexpected, command, parsed) -> unexpected(terminal, unexpected));
        return line;
    }

    /// A stranger's exception becomes one sentence with a code that two people can compare, never a stack of names.
    private static int unexpected(Terminal terminal, Exception cause) {
        terminal.say("say.unexpected", Words.codeOf(cause));
        return Status.NO.code();
    }
}
