package cn.yingchun.exchange.reference;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.haplotype.HaplotypeReader;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.haplotype.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The haplotype tables that an office has taken in, each under the name of its file, with the people it is for.
public final class FrequencyShelf {
    private static final String CSV = ".csv.gz";
    /// Beside a table: registry and ethnicity as whoever took it in said them, one a line.
    private static final String POOL = ".pool.txt";

    private final Path folder;

    FrequencyShelf(Path folder) {
        this.folder = folder;
    }

    /// Reads a table (`hap,pop,freq`, plain or `.gz`) and keeps it. The same name again replaces what was there.
    ///
    /// @param pool whom it is for; [Pool#ANY] leaves it at what the file says
    /// @throws Trouble with the sentence and the line why the file cannot be used
    public HaplotypeTable take(Path source, Pool pool) {
        var name = String.valueOf(source.getFileName()).replaceFirst("(\\.csv)?(\\.gz)?$", "").replaceAll("[^\\p{L}0-9. _-]", "-");
        try {
            var table = read(name, source);
            CodeFile.keep(source, file(name));
            if (pool.equals(Pool.ANY)) {
                Files.deleteIfExists(folder.resolve(name + POOL));
                return table;
            }
            Files.writeString(folder.resolve(name + POOL), pool.registry() + "\n" + pool.ethnicity() + "\n");
            return table.of(pool);
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", source.getFileName());
        }
    }

    /// A table that was taken in, by its name.
    public Optional<HaplotypeTable> table(String name) {
        return names().contains(name) ? Optional.of(kept(name)) : Optional.empty();
    }

    /// Where the table of a name lies.
    public Path file(String name) {
        return folder.resolve(name + CSV);
    }

    /// All of them, by name.
    public List<HaplotypeTable> tables() {
        return names().stream().map(this::kept).toList();
    }

    private HaplotypeTable kept(String name) {
        var table = read(name, file(name));
        var beside = folder.resolve(name + POOL);
        try {
            if (Files.exists(beside)) {
                var lines = Files.readAllLines(beside);
                return table.of(new Pool(lines.getFirst(), lines.size() > 1 ? lines.get(1) : ""));
            }
            return table;
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", beside.getFileName());
        }
    }

    private static HaplotypeTable read(String name, Path file) {
        try (var in = Files.newInputStream(file)) {
            return HaplotypeReader.read(name, in);
        } catch (Unreadable unreadable) {
            throw new Trouble(unreadable, unreadable.key(), unreadable.arguments().toArray());
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", file.getFileName());
        }
    }

    /// The names of the tables that were taken in.
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(file -> file.endsWith(CSV))
                    .map(file -> file.substring(0, file.length() - CSV.length())).sorted().toList();
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", folder.getFileName());
        }
    }
}
