package cn.yingchun.match;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.read.MacTable;
import cn.yingchun.hla.read.TypingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What typings are read and judged with: the known allele names, the haplotype frequencies, and a reader that knows both.
public record Reference(Catalogue catalogue, HaplotypeTable table, TypingReader reader) {
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

    /// Knows the allele names of the table and no others.
    public static Reference of(HaplotypeTable table) {
        var names = new ShortList(table.alleles());
        return new Reference(names, table, new TypingReader(names));
    }

    /// The same frequencies with the names of an official release, and the codes of a table that was imported.
    public Reference knowing(Catalogue names, MacTable codes) {
        return new Reference(names, table, new TypingReader(names, codes));
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
