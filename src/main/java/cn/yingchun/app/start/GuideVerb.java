package cn.yingchun.app.start;

import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.guide.Guide;
import cn.yingchun.ui.guide.GuidePaper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The user guide as PDF, in Chinese and English.
@Command(name = "guide", description = "the user guide as PDF")
public final class GuideVerb extends Verb {
    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("guide");

    @Option(names = "--lang", split = ",", description = "default: ${DEFAULT-VALUE}")
    private List<String> languages = List.of("zh", "en");

    public GuideVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        languages.forEach(language -> terminal().say("guide.pdf.done", GuidePaper.write(Guide.in(Words.of(Locale.of(language))), out)));
        return Status.DONE;
    }
}
