package cn.yingchun.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// CSV with a byte order mark, so that Excel reads the Chinese; nothing in it is computed when it is opened.
final class CsvListing {
    private static final char MARK = '\uFEFF';

    private CsvListing() {}

    static void write(Listing listing, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(listing.headings().stream().map(Listing.Heading::text).map(Cells::harmless).toList());
        listing.rows().forEach(row -> csv.writeRecord(row.stream().map(Cells::harmless).toList()));
        csv.writeRecord("");
        listing.notes().forEach(note -> csv.writeRecord(Cells.harmless(note)));
        csv.flush();
        text.flush();
    }
}
