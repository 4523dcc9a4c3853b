package cn.yingchun.exchange.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Where the program's own letters lie: Noto Sans SC, whole, so that every name shows on any machine.
///
/// Beside the installed program they are plain files (property `yingchun.fonts` names the folder), since taking 21 MB out of
/// a packed jar costs a quarter second at each start; else they are in the jar.
public enum FontFile {
    REGULAR("NotoSansSC-Regular.ttf"), BOLD("NotoSansSC-Bold.ttf");

    private static final String FOLDER = System.getProperty("yingchun.fonts", "");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    public URL url() {
        var beside = Path.of(FOLDER, file);
        try {
            return !FOLDER.isEmpty() && Files.isReadable(beside) ? beside.toUri().toURL()
                    : Objects.requireNonNull(FontFile.class.getResource("/fonts/" + file), file);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        try (var in = url().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
