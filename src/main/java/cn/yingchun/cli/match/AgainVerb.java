package cn.yingchun.cli.match;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Output;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.kept.KeptIndex;
import cn.yingchun.match.repeat.ChangeLines;
import cn.yingchun.match.repeat.KeptSearches;
import cn.yingchun.store.Office;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Asks the search that was kept of a patient again, with the registry, names and frequencies of today, and writes which
/// donors came, went or changed, and why.
@Command(name = "again", description = "search again for a patient: what changed since the list that was kept, and why, as TSV")
final class AgainVerb extends OfficeVerb {
    @Option(names = "--patient", paramLabel = "ID", required = true, description = "code of a patient of this office")
    private String patient = "";

    @Option(names = "--keep", description = "compare with the list of today from now on")
    private boolean keep;

    @Option(names = "--out", paramLabel = "FILE", description = "where the changes go (default: standard output)")
    private @Nullable Path out;

    AgainVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var id = office.patients().byCode(patient).orElseThrow(() -> new Trouble("cli.search.patient", patient)).id();
        var kept = new KeptSearches(office, Clock.systemUTC());
        var compared = kept.again(id, asked -> {
            var reference = OfficeReference.of(office, asked.rules().table());
            return new DonorSearch(KeptIndex.of(office, reference, terminal().progress()))
                    .search(asked.question(reference, reference.sets(), LocalDate.now(ZoneId.systemDefault())), terminal().progress()::cancelled);
        });
        Output.to(out, terminal(), writer -> {
            writer.write(ChangeLines.header() + "\n");
            for (var change : compared.changes()) {
                writer.write(ChangeLines.line(change) + "\n");
            }
        });
        if (keep) {
            kept.keep(id, compared.now());
        }
        terminal().say("cli.again.done", compared.changes().size(), compared.before().made().truncatedTo(ChronoUnit.SECONDS));
        return Status.DONE;
    }
}
