package cn.yingchun.app;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;

/// How the window looked last time on this computer. Nothing about the office, and nothing that must not be lost: a file
/// that cannot be read or written means the usual look.
final class Settings {
    private final Path file;

    Settings(Path file) {
        this.file = file;
    }

    Look look() {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Look.of(Words.of(Locale.getDefault()));
        }
        var words = Words.of(Locale.of(kept.getProperty("language", Locale.getDefault().getLanguage())));
        return new Look(words, scheme(kept.getProperty("scheme", "")), zoom(kept.getProperty("zoom", "")));
    }

    void keep(Look look) {
        var kept = new Properties();
        kept.setProperty("language", look.words().language());
        kept.setProperty("scheme", look.scheme().name());
        kept.setProperty("zoom", Integer.toString(look.zoom()));
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return; // the look of today still holds; next time it is the usual one
        }
    }

    private static Scheme scheme(String name) {
        try {
            return Scheme.valueOf(name);
        } catch (IllegalArgumentException e) {
            return Scheme.LIGHT;
        }
    }

    private static int zoom(String percent) {
        return percent.matches("\\d{2,3}") ? Integer.parseInt(percent) : 100;
    }
}
