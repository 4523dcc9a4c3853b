package cn.yingchun.exchange.sheet;

import cn.yingchun.domain.say.Trouble;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;

/// Writes a table into a file whose name says how: `.csv`, `.xlsx` or `.pdf`. The file is there whole or not at all.
public enum ListingFile {
    CSV(CsvListing::write), XLSX(XlsxListing::write), PDF(PdfListing::write);

    private interface Writing {
        void write(Listing listing, OutputStream out) throws IOException;
    }

    private final Writing writing;

    ListingFile(Writing writing) {
        this.writing = writing;
    }

    /// Ending of the name, without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that a file's name asks for.
    public static Optional<ListingFile> of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (name.endsWith("." + kind.ending())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// @throws Trouble `exchange.sheet.ending` for another ending, `exchange.file.unwritable`
    public static void write(Listing listing, Path file) {
        var kind = of(file).orElseThrow(() -> new Trouble("exchange.sheet.ending", file.getFileName()));
        var fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                kind.writing.write(listing, out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            discard(fresh);
            throw new Trouble(e, "exchange.file.unwritable", file.getFileName());
        }
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException left) {
            return; // a remnant that cannot be removed either changes nothing about the sentence
        }
    }
}
