package cn.yingchun.cli;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/// Where results go: standard output, or a file that is there whole or not at all.
public final class Output {
    private Output() {}

    @FunctionalInterface
    public interface Writing {
        void into(Writer writer) throws IOException;
    }

    /// Writes to a file, or to standard output where none is named.
    ///
    /// @throws Trouble `exchange.file.unwritable`; then no half file is left under the name
    public static void to(@Nullable Path file, Terminal terminal, Writing writing) {
        if (file != null) {
            whole(file, writing);
            return;
        }
        var out = new PrintWriter(terminal.results(), false, StandardCharsets.UTF_8);
        try {
            writing.into(out);
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unwritable", "-");
        }
        out.flush();
    }

    public static void whole(Path file, Writing writing) {
        var half = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var writer = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
                writing.into(writer);
            }
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble(e, "exchange.file.unwritable", String.valueOf(file.getFileName()));
        }
    }
}
