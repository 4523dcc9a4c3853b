package cn.yingchun.exchange.paper;

import cn.yingchun.domain.say.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.io.OutputStream;
import java.util.HexFormat;

/// What proves that a scanned paper is still the same file.
public final class Fingerprint {
    private Fingerprint() {}

    /// SHA-256 of a file, in hexadecimal.
    ///
    /// @throws Trouble `paper.scan.unreadable`
    public static String of(Path file) {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new Trouble(e, "paper.scan.unreadable");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
