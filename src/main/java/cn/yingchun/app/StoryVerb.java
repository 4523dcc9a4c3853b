package cn.yingchun.app;

import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import java.nio.file.Path;
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
        ScratchFolder.with(folder -> PracticeStory.play(folder, out, terminal()));
        terminal().say("app.story.done", out);
        return Status.DONE;
    }
}
