package cn.yingchun.hla.haplotype;

import cn.yingchun.hla.Allele;
import cn.yingchun.hla.Locus;
import cn.yingchun.hla.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Reads a haplotype table from CSV: `hap,pop,freq`, one haplotype a line (`A*30:01~C*06:02~B*13:02~DRB1*07:01~DQB1*02:02`).
///
/// A line that begins with `# modelled` marks the table as modelled; `# registry CMDP` and `# ethnicity HA` say in whom it
/// was counted; other lines with `#` are remarks. Names may be alleles, G groups, P groups or small g groups (`A*02:01g`, or
/// two fields as the lgx form has them): a group stands under the allele that it is called after.
public final class HaplotypeReader {
    private static final String REGISTRY = "# registry ";
    private static final String ETHNICITY = "# ethnicity ";
    /// `G`, `P` or `g` behind the last digit.
    private static final Pattern GROUP = Pattern.compile("(?<=[0-9])[GPg]$");

    private final String label;
    private final Map<String, Allele> names = new HashMap<>();
    private final List<Haplotype> haplotypes = new ArrayList<>();
    private final Map<String, Integer> populations = new HashMap<>();
    private List<Locus> loci = List.of();
    private boolean modelled;
    private String registry = "";
    private String ethnicity = "";
    private int line;

    private HaplotypeReader(String label) {
        this.label = label;
    }

    /// Reads a table, gzipped or not.
    ///
    /// @throws Unreadable with the line number if a line cannot be used
    public static HaplotypeTable read(String label, InputStream in) throws IOException {
        var start = new PushbackInputStream(in, 2);
        var magic = start.readNBytes(2);
        start.unread(magic);
        var gzipped = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return read(label, new InputStreamReader(gzipped ? new GZIPInputStream(start) : start, StandardCharsets.UTF_8));
    }

    /// Reads a table from text.
    public static HaplotypeTable read(String label, Reader text) throws IOException {
        var reader = new HaplotypeReader(label);
        var lines = new BufferedReader(text);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            reader.line++;
            reader.take(line.strip());
        }
        if (reader.haplotypes.isEmpty()) {
            throw new Unreadable("hla.haplotype.empty", label);
        }
        return new HaplotypeTable(label, reader.modelled, reader.loci, reader.haplotypes,
                new Pool(reader.registry, reader.ethnicity));
    }

    private void take(String text) {
        if (text.isEmpty() || text.startsWith("hap,")) {
            return;
        }
        if (text.startsWith("#")) {
            modelled |= text.startsWith("# modelled");
            registry = text.startsWith(REGISTRY) ? text.substring(REGISTRY.length()) : registry;
            ethnicity = text.startsWith(ETHNICITY) ? text.substring(ETHNICITY.length()) : ethnicity;
            return;
        }
        var columns = text.split(",", -1);
        if (columns.length != 3) {
            throw new Unreadable("hla.haplotype.columns", label, line);
        }
        populations.merge(columns[1], 1, Integer::sum);
        if (populations.size() > 1) {
            throw new Unreadable("hla.haplotype.populations", label, line);
        }
        haplotypes.add(new Haplotype(alleles(columns[0]), frequency(columns[2])));
    }

    private List<Allele> alleles(String text) {
        var alleles = new ArrayList<Allele>();
        for (var name : text.split("~", -1)) {
            alleles.add(names.computeIfAbsent(name, this::allele));
        }
        var order = alleles.stream().map(Allele::locus).toList();
        if (loci.isEmpty() && order.stream().distinct().count() == order.size()) {
            loci = order;
        }
        if (!loci.equals(order)) {
            throw new Unreadable("hla.haplotype.loci", label, line, text);
        }
        return alleles;
    }

    private Allele allele(String name) {
        return Allele.of(GROUP.matcher(name).replaceFirst("")).orElseThrow(() -> new Unreadable("hla.haplotype.allele", label, line, name));
    }

    private double frequency(String text) {
        try {
            var frequency = Double.parseDouble(text);
            if (frequency >= 0 && frequency < Double.POSITIVE_INFINITY) {
                return frequency;
            }
        } catch (NumberFormatException e) {
            // the sentence below says it
        }
        throw new Unreadable("hla.haplotype.frequency", label, line, text);
    }
}
