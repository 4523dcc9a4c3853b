package cn.yingchun.cli;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.match.wmda.Exercise;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Match prediction on the files of the WMDA exercise.
@Command(name = "wmda", description = "match prediction on the files of the WMDA exercise")
final class WmdaVerb extends Verb {
    @Option(names = "--frequencies", paramLabel = "F", required = true, description = "haplotype frequencies: hap,pop,freq")
    private Path frequencies = Path.of("");

    @Option(names = "--patients", paramLabel = "P", required = true, description = "patients: ID%%GL")
    private Path patients = Path.of("");

    @Option(names = "--donors", paramLabel = "D", required = true, description = "donors: ID%%GL")
    private Path donors = Path.of("");

    @Option(names = "--out", paramLabel = "O", required = true, description = "one line for each pair with p0+p1+p2 > 0")
    private Path out = Path.of("");

    @Option(names = "--consensus", paramLabel = "FILE", description = "the exercise's own form, for every pair")
    private @Nullable Path consensus;

    @Option(names = "--timing", description = "print CPU seconds of each stage")
    private boolean timing;

    WmdaVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        var start = cpuSeconds();
        var exercise = read();
        var afterReading = told("cli.wmda.read", start);
        Output.whole(out, writer -> exercise.predict(writer, terminal().progress()::cancelled));
        var afterPairs = told("cli.wmda.predict", afterReading);
        if (consensus != null) {
            Output.whole(consensus, writer -> exercise.consensus(writer, terminal().progress()::cancelled));
            told("cli.wmda.consensus", afterPairs);
        }
        return Status.DONE;
    }

    private Exercise read() {
        try (var table = open(frequencies); var wanting = open(patients); var giving = open(donors)) {
            return Exercise.read(table, wanting, giving);
        } catch (Unreadable unreadable) {
            throw new Trouble(unreadable, unreadable.key(), unreadable.arguments().toArray());
        } catch (IOException e) {
            throw new Trouble(e, "cli.wmda.unreadable");
        }
    }

    private static InputStream open(Path file) {
        try {
            return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.missing", String.valueOf(file.getFileName()));
        }
    }

    private double told(String key, double before) {
        var now = cpuSeconds();
        if (timing) {
            terminal().say(key, now - before);
        }
        return now;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
