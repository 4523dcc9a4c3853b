package cn.yingchun.exchange;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Trouble;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Writes a registry file as `import donors` reads it: UTF-8, header line, comma; compressed where its name ends in `.gz`.
public final class RegistryCsvWriter implements AutoCloseable {
    private static final List<String> MORE = List.of("name", "phone", "region", "contact_on");

    private final Path file;
    private final CsvWriter csv;

    /// @throws Trouble `exchange.file.unwritable` if the file cannot be made
    public RegistryCsvWriter(Path file) {
        this.file = file;
        try {
            var out = Files.newOutputStream(file);
            var bytes = file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
                    .build(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16));
            csv.writeRecord(Stream.of(RegistryColumns.REQUIRED, List.of("status"), MORE).flatMap(List::stream).toList());
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(e);
        }
    }

    public void write(RegistryDonor donor) {
        var cells = new ArrayList<String>(21);
        cells.add(donor.code());
        cells.add(donor.sex().name());
        cells.add(donor.birthDate().toString());
        cells.add(donor.abo());
        cells.add(donor.cmv().code());
        cells.add(donor.weightKg() == 0 ? "" : Integer.toString(donor.weightKg()));
        cells.addAll(donor.hla().subList(0, 10));
        cells.add(donor.status().name());
        MORE.forEach(name -> cells.add(donor.more().getOrDefault(name, "")));
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(e);
        }
    }

    private Trouble unwritable(Exception cause) {
        return new Trouble(cause, "exchange.file.unwritable", file.getFileName());
    }
}
