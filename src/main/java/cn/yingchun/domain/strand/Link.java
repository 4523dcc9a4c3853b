package cn.yingchun.domain.strand;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The hash (SHA-256) of everything one writer wrote up to one fact. Two devices that agree on a link agree on the whole
/// past of that writer; two different links under one fact's name mean that a device was cloned.
///
/// @param text 43 letters, Base64 for addresses
public record Link(String text) {
    /// Length of the text.
    public static final int LETTERS = 43;

    /// Before a writer's first fact.
    public static Link begin(Writer writer) {
        return of(digest(), "yingchun facts " + writer);
    }

    /// Behind one more fact.
    ///
    /// @param line the fact, byte for byte as its writer wrote it
    public Link with(String line) {
        var digest = digest();
        digest.update(text.getBytes(StandardCharsets.US_ASCII));
        return of(digest, line);
    }

    private static Link of(MessageDigest digest, String last) {
        return new Link(Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(last.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
