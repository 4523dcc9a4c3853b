package cn.yingchun.cli;

import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.exchange.RegistryCsvWriter;
import cn.yingchun.match.Reference;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes up a practice registry of any size. The same seed makes the same file on every day and every computer.
@Command(name = "generate", description = "make up a practice registry; nobody in it exists")
final class GenerateVerb extends Verb {
    /// Ages are counted on this day, whatever the day is, so that a seed means one file.
    private static final LocalDate FIXED_DAY = LocalDate.of(2026, 1, 1);
    private static final int A_STEP = 1_000;

    /// What can be made up.
    enum Kind { registry }

    @SuppressWarnings("unused") // one kind so far; picocli refuses others
    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.registry;

    @Option(names = "--donors", paramLabel = "N", required = true)
    private int donors;

    @Option(names = "--seed", paramLabel = "S", description = "default: ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "registry CSV, compressed if it ends in .gz")
    private Path out = Path.of("");

    GenerateVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        var registry = new PracticeRegistry(Reference.builtIn().table(), seed, FIXED_DAY);
        var progress = terminal().progress();
        try (var writer = new RegistryCsvWriter(out)) {
            for (int number = 1; number <= donors; number++) {
                writer.write(registry.donor(number));
                if (number % A_STEP == 0) {
                    progress.goOn();
                    progress.at((double) number / donors, "cli.generate.progress");
                }
            }
        }
        terminal().say("cli.generate.done", donors, String.valueOf(out.getFileName()));
        return Status.DONE;
    }
}
