package cn.yingchun.store.audit;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.codec.Json;
import cn.yingchun.store.disk.Disk;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.disk.Whole;
import cn.yingchun.store.keys.OfficeSign;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Facts in a file whose every byte is vouched for: a head line, one fact a line, and a last line with the signature of the
/// office over the SHA-256 of all lines above it.
public final class SignedExport {
    private SignedExport() {}

    /// First line of such a file.
    ///
    /// @param chain hash of the journal when it was made, to be compared with the office later
    public record Head(String yingchun, String office, Instant made, long record, String chain, int facts) {}

    /// Last line of such a file.
    public record Tail(String sha256, String publicKey, String signature) {
        public Tail {
            if (sha256 == null || publicKey == null || signature == null) {
                throw new IllegalArgumentException("a last line without signature");
            }
        }
    }

    /// Writes the file whole or not at all.
    public static void write(Path file, Head head, List<Fact> facts, FactLines lines, OfficeSign sign) {
        var digest = new LineDigest();
        var text = new StringBuilder();
        add(text, digest, Json.write(head));
        facts.forEach(fact -> add(text, digest, lines.write(fact)));
        var hash = digest.bytes();
        var tail = new Tail(java.util.HexFormat.of().formatHex(hash), sign.publicKey(), sign.sign(hash));
        text.append(Json.write(tail)).append('\n');
        try {
            Whole.write(Disk.REAL, file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw DiskTrouble.of(e, file);
        }
    }

    /// Checks a file against the key in it; whether that is the office's key a person compares.
    ///
    /// @throws Trouble `store.audit.forged` if one byte of it was changed, `store.audit.unreadable`
    public static Tail check(Path file, Progress progress) {
        try {
            var all = Files.readAllLines(file);
            var tail = Json.read(all.getLast(), Tail.class);
            var digest = new LineDigest();
            all.subList(0, all.size() - 1).forEach(digest::add);
            progress.goOn();
            var hash = digest.bytes();
            if (!OfficeSign.verify(tail.publicKey(), hash, tail.signature())) {
                throw new Trouble("store.audit.forged", String.valueOf(file.getFileName()));
            }
            return tail;
        } catch (IOException | IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new Trouble(e, "store.audit.unreadable", String.valueOf(file.getFileName()));
        }
    }

    private static void add(StringBuilder text, LineDigest digest, String line) {
        text.append(line).append('\n');
        digest.add(line);
    }
}
