package cn.yingchun.exchange;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.read.TypingReader;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Reads a registry file row by row, with bounded memory: every row that can be taken goes to the sink, every other one
/// is reported with its line and reason.
public final class RegistryCsv {
    /// Longest row in characters; a longer one is a file with a lost quotation mark.
    private static final int LONGEST_ROW = 1 << 20;
    private static final int ROWS_A_STEP = 1_000;

    private final TypingCells typings;
    private final List<RowTrouble> troubles = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private long rows;
    private long sound;
    private long troubleCount;

    private RegistryCsv(TypingReader reader) {
        this.typings = new TypingCells(reader);
    }

    /// @throws Trouble one sentence if the file as a whole cannot be read
    /// @throws cn.yingchun.domain.say.Cancelled if the person stopped it
    public static RegistryReading read(Path file, TypingReader reader, Consumer<RegistryDonor> sink, Progress progress) {
        return new RegistryCsv(reader).readAll(file, sink, progress);
    }

    private RegistryReading readAll(Path file, Consumer<RegistryDonor> sink, Progress progress) {
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
                var row = new RegistryRow(columns, typings, this::trouble);
                while (csv.hasNext()) {
                    take(csv.next(), row, sink);
                    if (rows % ROWS_A_STEP == 0) {
                        progress.goOn();
                        progress.at(text.share(), "exchange.progress.read");
                    }
                }
                return new RegistryReading(rows, sound, List.copyOf(troubles), troubleCount, columns.unknown());
            } catch (CsvParseException e) {
                throw e.getCause() == null
                        ? new Trouble(e, "exchange.file.broken", file.getFileName(), rows + 2)
                        : text.unreadable(e);
            } catch (UncheckedIOException e) {
                throw text.unreadable(e);
            }
        }
    }

    private void take(CsvRecord csvRow, RegistryRow row, Consumer<RegistryDonor> sink) {
        rows++;
        var line = csvRow.getStartingLineNumber();
        row.read(line, csvRow.getFields()).ifPresent(donor -> {
            var before = seen.putIfAbsent(donor.code(), line);
            if (before != null) {
                trouble(RowTrouble.of(line, "donor_id", "exchange.cell.twice", Long.toString(before)));
                return;
            }
            sound++;
            sink.accept(donor);
        });
    }

    private void trouble(RowTrouble one) {
        troubleCount++;
        if (troubles.size() < RegistryReading.MOST_SHOWN) {
            troubles.add(one);
        }
    }
}
