package cn.yingchun.cli.match;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Output;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.donor.Product;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.Locus;
import cn.yingchun.match.Answer;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Reference;
import cn.yingchun.match.SearchLines;
import cn.yingchun.match.kept.KeptIndex;
import cn.yingchun.match.repeat.Asked;
import cn.yingchun.match.repeat.KeptSearches;
import cn.yingchun.match.rule.MatchRules;
import cn.yingchun.match.rule.OfficeRules;
import cn.yingchun.store.Office;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Finds donors for a patient and writes the ranked list.
@Command(name = "search", description = "ranked list of donors for a patient, as TSV or JSON")
final class SearchVerb extends OfficeVerb {
    @Mixin
    private final Whom whom = new Whom();

    @Option(names = "--frequencies", paramLabel = "NAME", description = "haplotype set for everybody: a name or a file (default: for each person the set of registry and ethnicity)")
    private String frequencies = "";

    @Mixin
    private final Only only = new Only();

    @Option(names = "--min", description = "fewest matches that are listed (default: all that are counted but two, such as 8 of 10)")
    private @Nullable Integer minimum;

    @Option(names = "--exactly", description = "only donors with just as many matches as --min says, none with more")
    private boolean exactly;

    @Option(names = "--product", description = "adult or cord: donors, or cord blood units (default: ${DEFAULT-VALUE})")
    private String product = "adult";

    @Option(names = "--top", description = "most donors that are listed (default: ${DEFAULT-VALUE})")
    private int top = 1000;

    @Option(names = "--loci", split = ",", description = "loci that are counted (default: by the office's rules, else A,B,C,DRB1,DQB1)")
    private List<String> loci = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "where the list goes (default: standard output)")
    private @Nullable Path out;

    @Option(names = "--json", description = "JSON instead of TSV")
    private boolean json;

    @Option(names = "--keep", description = "keep the list of a patient, so that `again` can say what changed")
    private boolean keep;

    SearchVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var rules = rules(new OfficeRules(office, Clock.systemUTC()).now());
        var reference = OfficeReference.of(office, rules.table());
        var asked = new Asked(patient(office, reference), rules, minimum == null ? rules.positions() - 2 : minimum, exactly,
                Product.of(product).orElseThrow(() -> new Trouble("cli.search.product", product)), only.registries(), only.filter(), top);
        var index = KeptIndex.of(office, reference, terminal().progress());
        var answer = new DonorSearch(index).search(asked.question(reference, reference.sets(), LocalDate.now(ZoneId.systemDefault())),
                terminal().progress()::cancelled);
        write(answer, asked.product());
        if (keep) {
            var kept = new KeptSearches(office, Clock.systemUTC());
            kept.keep(whom.patient(office).orElseThrow(() -> new Trouble("cli.search.keep")).id(), kept.record(asked, answer));
        }
        answer.remarks().forEach(remark -> terminal().say(remark.key(), remark.arguments().toArray()));
        terminal().say(answer.table().isEmpty() ? "match.remark.no-table" : "match.tell.table", answer.table());
        terminal().say("cli.search.done", answer.found(), answer.lookedAt(), answer.nanos() / 1e6);
        return answer.hits().isEmpty() ? Status.NO : Status.DONE;
    }

    /// The office's rules but for what the options say.
    private MatchRules rules(MatchRules own) {
        var counted = loci.isEmpty() ? own.counted() : loci.stream().map(SearchVerb::locus).collect(Collectors.toSet());
        var named = own.with(frequencies.isEmpty() ? own.table() : frequencies);
        return new MatchRules(counted, named.limits(), named.order(), named.grading(), named.reading(), named.table());
    }

    private Details patient(Office office, Reference reference) {
        var details = whom.details(office);
        var reading = reference.reader().gl(details.typing());
        reading.refused().forEach(part -> terminal().say(part.remark().key(), part.remark().arguments().toArray()));
        if (!reading.refused().isEmpty()) {
            throw new Trouble("cli.search.refused");
        }
        return details;
    }

    private static Locus locus(String name) {
        return Arrays.stream(Locus.values()).filter(locus -> locus.name().equals(name) && Locus.SEARCHED.contains(locus))
                .findFirst().orElseThrow(() -> new Trouble("cli.search.locus", name));
    }

    private void write(Answer answer, Product product) {
        Output.to(out, terminal(), writer -> {
            if (json) {
                writer.write(SearchJson.of(answer, product));
                return;
            }
            writer.write(SearchLines.header(product) + "\n");
            for (var hit : answer.hits()) {
                writer.write(SearchLines.line(hit, product) + "\n");
            }
        });
    }
}
