package cn.yingchun.hla.nomenclature.file;

import cn.yingchun.hla.read.Remark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What stands in one file of a release: its version and its rows.
///
/// The head of a file is lines with `#`, one of which tells the version: `# version: IPD-IMGT/HLA 3.58.0`.
///
/// @param version empty if the head does not tell it
/// @param trouble why the file cannot be used, or empty
public record ReleaseText(ReleaseFile file, Optional<String> version, List<Row> rows, Optional<Remark> trouble) {
    private static final String VERSION = "# version:";

    public ReleaseText {
        rows = List.copyOf(rows);
    }

    /// Reads a file of a release; empty if there is none.
    public static Optional<ReleaseText> read(ReleaseFiles files, ReleaseFile file) throws IOException {
        return read(files, file, Bounded.LIMIT);
    }

    static Optional<ReleaseText> read(ReleaseFiles files, ReleaseFile file, long limit) throws IOException {
        var stream = files.open(file.text());
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (var in = new Bounded(stream.get(), limit)) {
            return Optional.of(read(file, in));
        } catch (Bounded.TooLarge e) {
            return Optional.of(new ReleaseText(file, Optional.empty(), List.of(),
                    Optional.of(Remark.of("nomenclature.file.large", file.text(), limit >> 20))));
        }
    }

    private static ReleaseText read(ReleaseFile file, InputStream in) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var rows = new ArrayList<Row>();
        Optional<String> version = Optional.empty();
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.startsWith(VERSION)) {
                version = Optional.of(line.substring(VERSION.length()).strip());
            } else if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(file, number, columns(line, file.separator())));
            }
        }
        var trouble = rows.isEmpty() ? Optional.of(Remark.of("nomenclature.file.empty", file.text())) : Optional.<Remark>empty();
        return new ReleaseText(file, version, rows, trouble);
    }

    private static List<String> columns(String line, String separator) {
        return Arrays.stream(line.split(separator, -1)).map(String::strip).toList();
    }
}
