package cn.yingchun.store.index;

import cn.yingchun.store.codec.Json;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.Whole;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Which index file counts, and in what state it was left: `current.json` beside the files, sealed with a key.
///
/// A file that was closed in order is known by its hash. H2 has no checksum of contents, so that without this a flipped
/// bit would come back as a wrong weight or a wrong name.
record Generations(Disk disk, Path folder, SecretKey key) {
    /// @param closed hash of the file as it was closed in order; absent while it is open or was left by a kill
    record Current(int generation, String schema, Optional<String> closed) {}

    private record Lying(String current, String seal) {}

    Path file(int generation) {
        return folder.resolve("index-" + generation + Database.ENDING);
    }

    /// The path as H2 wants it, without its ending.
    Path named(int generation) {
        return folder.resolve("index-" + generation);
    }

    /// Empty if there is no index, or none that can be trusted.
    Optional<Current> current() {
        try {
            var lying = Json.read(Files.readString(folder.resolve("current.json")), Lying.class);
            return seal(lying.current()).equals(lying.seal())
                    ? Optional.of(Json.read(lying.current(), Current.class)) : Optional.empty();
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    void set(Current current) throws IOException {
        var text = Json.write(current);
        Whole.write(disk, folder.resolve("current.json"), Json.write(new Lying(text, seal(text))).getBytes(StandardCharsets.UTF_8));
    }

    /// Whether the file is what it was when it was closed; a file that was not closed in order is not known to be wrong.
    boolean isAsClosed(Current current) throws IOException {
        var file = file(current.generation());
        return Files.exists(file) && (current.closed().isEmpty() || current.closed().get().equals(hash(current.generation())));
    }

    String hash(int generation) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file(generation)), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Removes all files of other generations, and what H2 left beside them. A file still held by a hung thread stays
    /// until the next start.
    void keepOnly(int generation) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.getFileName().toString().startsWith("index-")).toList()) {
                if (!file.equals(file(generation))) {
                    drop(file);
                }
            }
        }
    }

    private void drop(Path file) {
        try {
            disk.delete(file);
        } catch (IOException held) {
            return;
        }
    }

    private String seal(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(("index " + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
