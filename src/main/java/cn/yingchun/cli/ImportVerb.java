package cn.yingchun.cli;

import cn.yingchun.cli.match.OfficeReference;
import cn.yingchun.exchange.RegistryImport;
import cn.yingchun.exchange.RegistryReading;
import cn.yingchun.exchange.reference.ReferenceShelf;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.store.Office;
import cn.yingchun.store.RegistryIntake;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes files into the office.
@Command(name = "import", description = "take a file into the office: all of it, or none")
final class ImportVerb extends OfficeVerb {
    /// What can be imported.
    enum Kind { donors, nomenclature, mac, frequencies }

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.donors;

    @Parameters(index = "1", paramLabel = "FILE", description = "registry CSV, plain or .gz; or a folder or zip of an IPD-IMGT/HLA release; or the NMDP code table; or haplotype frequencies: hap,pop,freq")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "read and compare only, write nothing")
    private boolean dryRun;

    @Option(names = "--timing", description = "print CPU seconds of each stage of an import of donors")
    private boolean timing;

    @Option(names = "--registry", paramLabel = "CODE", description = "frequencies: the registry whose donors they were counted in (default: what the file says)")
    private String registry = "";

    @Option(names = "--ethnicity", paramLabel = "CODE", description = "frequencies: the ethnicity they were counted in, as the registry file names it")
    private String ethnicity = "";

    ImportVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        return switch (kind) {
            case donors -> donors(office);
            case nomenclature -> nomenclature(new ReferenceShelf(office.dir()));
            case mac -> mac(new ReferenceShelf(office.dir()));
            case frequencies -> frequencies(new ReferenceShelf(office.dir()));
        };
    }

    private Status nomenclature(ReferenceShelf shelf) {
        var reading = shelf.takeRelease(file);
        Stream.concat(reading.troubles().stream(), reading.notices().stream())
                .forEach(remark -> terminal().say(remark.key(), remark.arguments().toArray()));
        reading.release().ifPresentOrElse(release -> terminal().say("cli.import.release", release.label()),
                () -> terminal().say("cli.import.release-refused"));
        return reading.release().isPresent() ? Status.DONE : Status.NO;
    }

    private Status frequencies(ReferenceShelf shelf) {
        var table = shelf.tables().take(file, new Pool(registry, ethnicity));
        terminal().say(table.pool().equals(Pool.ANY) ? "cli.import.frequencies" : "cli.import.frequencies-for",
                table.label(), table.haplotypes().size(), table.pool().label());
        return Status.DONE;
    }

    private Status mac(ReferenceShelf shelf) {
        terminal().say("cli.import.codes", shelf.takeCodes(file));
        return Status.DONE;
    }

    private Status donors(Office office) {
        var donors = new RegistryImport(office, OfficeReference.of(office, "").reader());
        var stages = new Stages("exchange.progress.read", terminal().progress());
        var result = dryRun ? donors.preview(file, stages) : donors.take(file, stages);
        if (timing) {
            stages.tell((key, seconds) -> terminal().say("cli.import.timing", terminal().words().say(key), seconds));
        }
        if (!result.reading().unknownColumns().isEmpty()) {
            terminal().say("exchange.import.columns", String.join(", ", result.reading().unknownColumns()));
        }
        return result.counts().map(counts -> taken(result.reading(), counts)).orElseGet(() -> refused(result.reading()));
    }

    private Status taken(RegistryReading reading, RegistryIntake.Counts counts) {
        var nothing = counts.added() + counts.changed() == 0;
        var key = dryRun ? "exchange.import.preview" : nothing ? "exchange.import.nothing" : "exchange.import.done";
        terminal().say(key, reading.rows(), counts.added(), counts.changed(), counts.unchanged());
        return Status.DONE;
    }

    private Status refused(RegistryReading reading) {
        reading.troubles().forEach(trouble -> terminal().results().println(trouble.in(terminal().words())));
        terminal().say("exchange.import.refused", reading.troubleCount(), reading.rows());
        return Status.NO;
    }
}
