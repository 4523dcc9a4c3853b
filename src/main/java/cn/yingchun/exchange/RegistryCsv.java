package cn.yingchun.exchange;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.read.TypingReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Reads a registry file row by row, with bounded memory: every row that can be taken goes to the sink, every other one
/// is reported with its line and reason.
final class RegistryCsv {
    /// Longest row in characters; a longer one is a file with a lost quotation mark.
    private static final int LONGEST_ROW = 1 << 20;
    private static final int ROWS_A_STEP = 1_000;

    private final TypingCells typings;
    private final Tally found;

    private RegistryCsv(TypingReader reader, Consumer<RegistryDonor> sink) {
        this.typings = new TypingCells(reader);
        this.found = new Tally(sink);
    }

    /// @throws Trouble one sentence if the file as a whole cannot be read
    /// @throws cn.yingchun.domain.say.Cancelled if the person stopped it
    static RegistryReading read(Path file, TypingReader reader, Consumer<RegistryDonor> sink, Progress progress) {
        return new RegistryCsv(reader, sink).readAll(file, progress);
    }

    private RegistryReading readAll(Path file, Progress progress) {
        try (var text = TextFile.open(file)) {
            var csv = CsvReader.builder()
                    .maxBufferSize(LONGEST_ROW)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text.reader()).iterator();
            try {
                if (!csv.hasNext()) {
                    throw new Trouble("exchange.file.empty", file.getFileName());
                }
                var columns = new RegistryColumns(csv.next().getFields());
                var row = new RegistryRow(columns, typings, found::trouble);
                while (csv.hasNext()) {
                    var cells = csv.next();
                    found.take(cells.getStartingLineNumber(), () -> row.read(cells.getStartingLineNumber(), cells.getFields()));
                    if (found.rows() % ROWS_A_STEP == 0) {
                        progress.goOn();
                        progress.at(text.share(), "exchange.progress.read");
                    }
                }
                return found.reading(columns.unknown());
            } catch (CsvParseException e) {
                throw e.getCause() == null
                        ? new Trouble(e, "exchange.file.broken", file.getFileName(), found.rows() + 2)
                        : text.unreadable(e);
            } catch (UncheckedIOException e) {
                throw text.unreadable(e);
            }
        }
    }
}
