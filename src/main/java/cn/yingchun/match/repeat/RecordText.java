package cn.yingchun.match.repeat;

import cn.yingchun.store.lists.Past;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// A search record as deflated text: six lines of what it is, then a line a donor.
final class RecordText {
    private static final String FORM = "yingchun search 1";
    private static final int HEAD = 6;
    /// Columns before the typing.
    private static final int FIXED = 4;

    private RecordText() {}

    static void write(SearchRecord record, OutputStream to) throws IOException {
        var lines = new ArrayList<>(List.of(FORM, record.asked().text(), record.made().toString(),
                record.moment().record() + " " + record.moment().clock() + " " + record.moment().chain(), line(record.catalogue()), line(record.table())));
        record.lines().forEach(each -> lines.add(each.donor() + "\t" + each.matchCount() + "\t" + each.percent() + "\t"
                + each.availability() + "\t" + String.join("\t", each.typing())));
        var out = new DeflaterOutputStream(to);
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        out.finish();
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    /// Empty if it is of a newer program.
    static Optional<SearchRecord> read(InputStream from) throws IOException {
        var lines = new String(new InflaterInputStream(from).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < HEAD || !lines.getFirst().equals(FORM)) {
            return Optional.empty();
        }
        try {
            var moment = lines.get(3).split(" ", 3);
            return Asked.read(lines.get(1)).map(asked -> new SearchRecord(asked, Instant.parse(lines.get(2)),
                    new Past.Moment(Long.parseLong(moment[0]), Long.parseLong(moment[1]), moment[2]), lines.get(4), lines.get(5),
                    lines.subList(HEAD, lines.size()).stream().map(RecordText::donor).toList()));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException spoiled) {
            return Optional.empty();
        }
    }

    private static Line donor(String line) {
        var cells = line.split("\t", -1);
        return new Line(cells[0], Arrays.asList(cells).subList(FIXED, cells.length), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
    }
}
