package cn.yingchun.app;

import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Plays the practice story without a display and leaves a picture of each step.
@Command(name = "story", description = "the practice story, headless, with a picture of each step")
final class StoryVerb extends Verb {
    @Option(names = "--out", paramLabel = "DIR", description = "where the pictures go (default: ${DEFAULT-VALUE})")
    private Path out = Path.of(System.getProperty("yingchun.story.out", "tour"));

    StoryVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        try {
            var folder = Files.createTempDirectory("yingchun-story");
            try {
                PracticeStory.play(folder, Files.createDirectories(out), terminal());
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unwritable", out);
        }
        terminal().say("app.story.done", out);
        return Status.DONE;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
