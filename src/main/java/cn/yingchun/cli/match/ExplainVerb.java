package cn.yingchun.cli.match;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Question;
import cn.yingchun.match.pair.Pairs;
import cn.yingchun.match.pair.Telling;
import cn.yingchun.match.pair.Typed;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.Office;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the working-out of one patient and one donor: typing as read, grades, P groups, haplotype pairs, what it was
/// found with.
@Command(name = "explain", description = "the working-out of one patient and one donor")
final class ExplainVerb extends OfficeVerb {
    @Mixin
    private final Whom whom = new Whom();

    @Option(names = "--donor", paramLabel = "ID", required = true, description = "the registry's donor number")
    private String donor = "";

    @Option(names = "--frequencies", paramLabel = "NAME", description = "haplotype set for everybody: a name or a file (default: for each person the set of registry and ethnicity)")
    private String frequencies = "";

    ExplainVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var found = office.donors().byCode(donor).stream().findFirst().orElseThrow(() -> new Trouble("cli.explain.donor", donor));
        var rules = new OfficeRules(office, Clock.systemUTC()).now();
        var reference = OfficeReference.of(office, frequencies.isEmpty() ? rules.table() : frequencies);
        var reading = reference.reader().gl(whom.typing(office));
        reading.parts().forEach(part -> terminal().say("cli.explain.part", part.text(),
                terminal().words().say(part.remark().key(), part.remark().arguments().toArray())));
        var builder = cn.yingchun.match.DonorIndex.builder(reference.reader(), reference.catalogue());
        var search = new DonorSearch(builder.add(found.registry()).build());
        var question = Question.of(reading.typing(), reference.sets(), LocalDate.now(ZoneId.systemDefault()))
                .from(whom.pool(office)).with(rules.grading().nulls());
        var report = search.explain(question, donor, terminal().progress()::cancelled)
                .orElseThrow(() -> new Trouble("cli.explain.donor", donor));
        var pairing = new Pairs(reference, rules.grading()).of(Typed.of(reading), found.registry());
        tell(Telling.of(report, pairing));
        return reading.refused().isEmpty() ? Status.DONE : Status.NO;
    }

    private void tell(List<Telling.Line> lines) {
        for (var line : lines) {
            var text = terminal().words().say(line.remark().key(), line.remark().arguments().toArray());
            terminal().results().println(line.heading() ? text : "  " + text);
        }
    }
}
