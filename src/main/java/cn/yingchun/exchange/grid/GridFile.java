package cn.yingchun.exchange.grid;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Opens a sheet, XLSX or CSV, whatever its name ends in.
public final class GridFile {
    /// Sheets of a blood drive have some hundred rows; one that is larger is another kind of file.
    private static final long LARGEST = 64L << 20;
    static final int MOST_ROWS = 50_000;

    private GridFile() {}

    /// @throws Trouble `exchange.file.missing`, `exchange.file.unreadable`, `exchange.grid.large`, `exchange.grid.old`,
    ///                 `exchange.file.encoding`, `exchange.file.empty`
    public static Grid read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Trouble("exchange.grid.large", file.getFileName());
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
                throw new Trouble("exchange.grid.old", file.getFileName());
            }
            var zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
            return zipped ? XlsxGrid.read(file, bytes) : CsvGrid.read(file, bytes);
        } catch (NoSuchFileException e) {
            throw new Trouble(e, "exchange.file.missing", file.getFileName());
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unreadable", file.getFileName());
        }
    }

    /// Headings and rows out of all lines: the first line that holds two texts or more is the heading.
    static Grid of(Path file, List<Grid.Line> all, String encoding, boolean merged) {
        var lines = all.stream().filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).cells().stream().filter(cell -> !cell.isBlank()).count() >= 2) {
                return new Grid(lines.get(i).cells().stream().map(GridFile::heading).toList(), lines.subList(i + 1, lines.size()), encoding, merged);
            }
        }
        throw new Trouble("exchange.file.empty", file.getFileName());
    }

    /// A heading without the star of required columns, spaces and line breaks.
    private static String heading(String text) {
        return text.replaceAll("[\\s*＊]+", "");
    }
}
