package cn.yingchun.match;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.ReadingRules;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What typings are read and judged with: the known allele names, the haplotype frequencies, and a reader that knows both.
///
/// @param table the frequencies for everybody for whom no other table is
/// @param sets  all tables, each for its own people
public record Reference(Catalogue catalogue, HaplotypeTable table, HaplotypeSets sets, TypingReader reader) {
    /// Name of the set that comes with the program: Han Chinese, modelled, for practice only.
    public static final String MODEL = "han-model";

    /// The set that comes with the program.
    public static Reference builtIn() {
        return of(MODEL);
    }

    /// @param frequencies name of a set, or a file in the form `hap,pop,freq`
    /// @throws Trouble `match.table.missing`, or the reader's own sentence with the line
    public static Reference of(String frequencies) {
        try (var in = open(frequencies)) {
            return of(HaplotypeReader.read(Path.of(frequencies).getFileName().toString(), in));
        } catch (Unreadable unreadable) {
            throw new Trouble(unreadable, unreadable.key(), unreadable.arguments().toArray());
        } catch (IOException e) {
            throw new Trouble(e, "match.table.missing", frequencies);
        }
    }

    /// Knows the allele names of the table and no others; the table is for everybody.
    public static Reference of(HaplotypeTable table) {
        var names = new ShortList(table.alleles());
        return new Reference(names, table, HaplotypeSets.only(table), new TypingReader(names));
    }

    /// The same with tables for people of their own, each chosen by registry and ethnicity; this one's table is left for
    /// people for whom there is none. Without an official release the names of all tables are known.
    public Reference with(List<HaplotypeTable> tables) {
        if (tables.isEmpty()) {
            return this;
        }
        var all = Stream.concat(tables.stream(), sets.tables().stream()).toList();
        var names = new ShortList(all.stream().flatMap(each -> each.alleles().stream()).collect(Collectors.toCollection(TreeSet::new)));
        var chosen = new HaplotypeSets(all);
        return new Reference(names, chosen.of(Pool.ANY).orElse(table), chosen, new TypingReader(names));
    }

    /// The same frequencies with the names of an official release, and the codes of a table that was imported.
    public Reference knowing(Catalogue names, MacTable codes) {
        return new Reference(names, table, sets, new TypingReader(names, codes));
    }

    /// The same, with typings read by these rules. Common is what a haplotype table at hand holds.
    public Reference reading(ReadingRules rules) {
        return new Reference(catalogue, table, sets, reader.by(rules, new CommonAlleles(catalogue, sets.tables())));
    }

    /// Builds the index of all donors that a source hands out.
    public DonorIndex index(BiConsumer<Consumer<RegistryDonor>, Progress> source, Progress progress) {
        var builder = DonorIndex.builder(reader, catalogue);
        source.accept(builder::add, progress);
        return builder.build();
    }

    private static InputStream open(String frequencies) throws IOException {
        return frequencies.equals(MODEL)
                ? Objects.requireNonNull(Reference.class.getResourceAsStream("/hla/han-model.csv"))
                : Files.newInputStream(Path.of(frequencies));
    }
}
