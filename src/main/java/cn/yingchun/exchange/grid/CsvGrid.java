package cn.yingchun.exchange.grid;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.Plain;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// CSV as Chinese offices send it: UTF-8, or GBK as Excel writes it; commas, semicolons or tabs.
///
/// UTF-8 is tried first and strictly: bytes of GBK text are almost never valid UTF-8. GB18030 reads every GBK and GB 2312.
final class CsvGrid {
    private static final Charset GB = Charset.forName("GB18030");

    private CsvGrid() {}

    static Grid read(Path file, byte[] bytes) {
        var utf8 = decoded(bytes, StandardCharsets.UTF_8);
        var text = utf8.isEmpty() ? decoded(bytes, GB) : utf8;
        if (text.isEmpty()) {
            throw new Trouble("exchange.file.encoding", file.getFileName());
        }
        var plain = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
        try (var csv = CsvReader.builder().fieldSeparator(separator(plain)).skipEmptyLines(true).ofCsvRecord(plain)) {
            var lines = csv.stream().limit(GridFile.MOST_ROWS).map(CsvGrid::line).toList();
            return GridFile.of(file, lines, utf8.isEmpty() ? "GB18030" : "UTF-8", false);
        } catch (CsvParseException | UncheckedIOException | java.io.IOException e) {
            throw new Trouble(e, "exchange.file.unreadable", file.getFileName());
        }
    }

    private static Grid.Line line(CsvRecord row) {
        return new Grid.Line(row.getStartingLineNumber(), row.getFields().stream().map(Plain::text).toList());
    }

    private static java.util.Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return java.util.Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return java.util.Optional.empty();
        }
    }

    /// What stands most often in the first line.
    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(java.util.Comparator.comparingLong(one -> first.chars().filter(letter -> letter == one).count())).orElse(',');
    }
}
