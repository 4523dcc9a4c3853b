package cn.yingchun.app.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// A small file of keys and values on this computer, for what must not be secret and may be lost: one that cannot be read
/// is an empty one, and one that cannot be written stays as it was.
public record PropertyFile(Path file) {
    public Map<String, String> read() {
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        var all = new TreeMap<String, String>();
        kept.stringPropertyNames().forEach(name -> all.put(name, kept.getProperty(name)));
        return all;
    }

    public void write(Map<String, String> all) {
        var kept = new Properties();
        kept.putAll(all);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            try (var out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return; // what was remembered before stays; nothing of weight is lost
        }
    }
}
