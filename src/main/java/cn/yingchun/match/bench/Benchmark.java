package cn.yingchun.match.bench;

import cn.yingchun.domain.practice.PracticeRegistry;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.TypingReader;
import cn.yingchun.match.DonorIndex;
import cn.yingchun.match.DonorSearch;
import cn.yingchun.match.Question;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.sealed.SealedFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;

/// Measures searches on a made-up registry in CPU time of this thread, and says it line by line.
///
/// CPU time, because the clock of a shared machine says little. The first rounds warm the compiler up and are not counted.
public final class Benchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int WARM_UP = 4;

    private final HaplotypeTable table;
    private final Optional<Stress> stress;
    private final int donors;
    private final Consumer<String> out;
    private final TypingReader reader;
    private final ShortList names;

    /// @param easy   the haplotypes donors and patients are drawn from
    /// @param hard   whether to make the stress population of it first
    /// @param out    takes one line after the other
    public Benchmark(HaplotypeTable easy, boolean hard, int donors, Consumer<String> out) {
        this.stress = hard ? Optional.of(new Stress(easy, 7)) : Optional.empty();
        this.table = stress.map(Stress::table).orElse(easy);
        this.donors = donors;
        this.out = out;
        this.names = new ShortList(table.alleles());
        this.reader = new TypingReader(names);
    }

    /// Builds the index, then searches for each kind of patient.
    public void run(int patients, int rounds, List<Patients> kinds) {
        var search = new DonorSearch(build());
        var began = cpu();
        search.prepare(table, () -> false);
        say("normalisers of all typings %.2f s", (cpu() - began) / 1e9);
        keep(search.index());
        change(search);
        for (var kind : kinds) {
            measure(search, kind, kind.draw(table, patients, 99), rounds);
        }
    }

    /// The index as a sealed file, written and read back as at the next start of the program.
    private void keep(DonorIndex index) {
        try {
            var folder = Files.createTempDirectory("yingchun-bench");
            var file = folder.resolve("index.sealed");
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            var sealed = new SealedFile(Disk.REAL, file, new SecretKeySpec(key, "AES"));
            var began = cpu();
            sealed.write(index::write);
            var written = cpu();
            var donors = sealed.read(in -> DonorIndex.read(reader, names, in)).map(DonorIndex::size).orElse(0);
            say("sealed file of %d MB: written %.2f s, read back %.2f s, %,d donors", Files.size(file) >> 20,
                    (written - began) / 1e9, (cpu() - written) / 1e9, donors);
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            say("no room for a sealed file");
        }
    }

    /// One donor retyped and another withdrawn, over and over, each time until both can be searched.
    private void change(DonorSearch search) {
        var spent = new long[500];
        var others = new PracticeRegistry(table, 2, TODAY);
        for (int number = 1; number <= spent.length; number++) {
            var donor = others.donor(number);
            var gone = others.donor(donors - number).code();
            var began = cpu();
            search.use(search.index().with(List.of(donor), List.of(gone)));
            spent[number - 1] = cpu() - began;
        }
        Arrays.sort(spent);
        say("one donor changed, one withdrawn: p50 %.2f ms, p99 %.2f ms", at(spent, 0.5), at(spent, 0.99));
    }

    private DonorIndex build() {
        var began = cpu();
        var builder = DonorIndex.builder(reader, names);
        new PracticeRegistry(table, 1, TODAY).each(donors,
                donor -> builder.add(stress.isPresent() ? stress.get().blurred(donor) : donor));
        var made = cpu();
        var index = builder.build();
        say("%,d donors%s: made and read %.2f s, laid out %.2f s, %d typings, tree %.1f B and traits %.1f B a donor",
                donors, stress.isPresent() ? " (stress)" : "", (made - began) / 1e9, (cpu() - made) / 1e9, index.typings(),
                index.treeBytes() / (double) donors, index.peopleBytes() / (double) donors);
        return index;
    }

    private void measure(DonorSearch search, Patients kind, List<String> patients, int rounds) {
        var spent = new ArrayList<Long>();
        var found = 0L;
        for (int round = 0; round < WARM_UP + rounds; round++) {
            for (var patient : patients) {
                var question = Question.of(reader.gl(patient).typing(), Optional.of(table), TODAY);
                var began = cpu();
                var answer = search.search(question, () -> false);
                if (round >= WARM_UP) {
                    spent.add(cpu() - began);
                    found += answer.found();
                }
            }
        }
        var sorted = spent.stream().mapToLong(Long::longValue).sorted().toArray();
        say("%-14s p50 %.2f ms, p99 %.2f ms, worst %.2f ms, %d donors found on average", kind,
                at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), found / sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    private void say(String line, Object... values) {
        out.accept(String.format(Locale.ROOT, line, values));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
