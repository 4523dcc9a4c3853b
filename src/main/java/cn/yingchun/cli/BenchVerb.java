package cn.yingchun.cli;

import cn.yingchun.match.Reference;
import cn.yingchun.match.bench.Benchmark;
import cn.yingchun.match.bench.Patients;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures searches on made-up registries, on this machine.
@Command(name = "bench", description = "CPU time of searches on made-up registries, on this machine")
final class BenchVerb extends Verb {
    @Option(names = "--donors", split = ",", description = "registry sizes (default: 100000,1000000)")
    private List<Integer> donors = List.of(100_000, 1_000_000);

    @Option(names = "--patients", description = "searches of each kind (default: ${DEFAULT-VALUE})")
    private int patients = 60;

    @Option(names = "--rounds", description = "rounds counted (default: ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(names = "--kinds", split = ",", description = "${COMPLETION-CANDIDATES} (default: FIVE_LOCI)")
    private List<Patients> kinds = List.of(Patients.FIVE_LOCI);

    @Option(names = "--stress", description = "the population with 50,000 more haplotypes and blurred typings")
    private boolean stress;

    @Option(names = "--frequencies", paramLabel = "NAME", description = "haplotype set the people are drawn from (default: ${DEFAULT-VALUE})")
    private String frequencies = Reference.MODEL;

    BenchVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        var table = Reference.of(frequencies).table();
        for (int size : donors) {
            new Benchmark(table, stress, size, terminal().results()::println).run(patients, rounds, kinds);
        }
        return Status.DONE;
    }
}
