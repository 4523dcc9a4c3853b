package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Output;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.access.AccessFact;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.exchange.WmdaExport;
import cn.yingchun.exchange.emdis.MarrStatExport;
import cn.yingchun.store.Office;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the content of the office in one order, as far as the user may see it; that it was done is a fact itself.
@Command(name = "export", description = "facts: the office's content in a canonical order, one JSON object a line; wmda: donors with a GRID as WMDA XML; marrstat: work-ups with the fields of EMDIS MARR_STAT; each as far as the user may see it")
final class ExportVerb extends OfficeVerb {
    /// What can be exported.
    enum Kind { facts, wmda, marrstat }

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.facts;

    @Option(names = "--out", paramLabel = "FILE", description = "default: standard output")
    private @Nullable Path out;

    @Option(names = "--pool", paramLabel = "ION", description = "wmda: issuing organisation of the registry (default: ${DEFAULT-VALUE})")
    private String pool = WmdaExport.CMDP;

    @Option(names = "--why", paramLabel = "TEXT", description = "the reason that is written down (default: ${DEFAULT-VALUE})")
    private String why = "yingchun export";

    ExportVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        return switch (kind) {
            case facts -> facts(office);
            case wmda -> wmda(office, file("donors.xml"));
            case marrstat -> marrstat(office, file("marr_stat.xlsx"));
        };
    }

    private Path file(String otherwise) {
        return out == null ? Path.of(otherwise) : out;
    }

    private Status wmda(Office office, Path file) {
        var done = new WmdaExport(office, Clock.systemUTC()).write(file, pool, why, terminal().progress());
        terminal().say("donors.wmda.done", done.written(), done.left(), file);
        return Status.DONE;
    }

    private Status marrstat(Office office, Path file) {
        var rows = new MarrStatExport(office, Clock.systemUTC()).write(file, List.of(), why, terminal().progress());
        terminal().say("kit.out.done", rows, file);
        return Status.DONE;
    }

    private Status facts(Office office) {
        var lines = new int[1];
        Output.to(out, terminal(), writer -> {
            try {
                office.books().each(line -> {
                    try {
                        writer.append(line).append('\n');
                        lines[0]++;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }, terminal().progress());
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            // Written down before the file gets its name: what cannot be recorded does not leave.
            office.record(Act.of(office.user(), Clock.systemUTC().instant(), office.subject(),
                    new AccessFact.Exported(kind.name(), "jsonl", lines[0])).because(why));
        });
        terminal().say("cli.export.done", lines[0]);
        return Status.DONE;
    }
}
