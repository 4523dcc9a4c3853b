package cn.yingchun.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/// The hash (SHA-256) of everything up to one record: no record can be changed, dropped, added or moved without it showing.
///
/// It runs over what is said, not over its cipher, so that a change of keys leaves the chain whole.
public record Chain(byte[] bytes) {
    static final int BYTES = 32;

    static Chain begin(UUID office) {
        return new Chain(digest().digest(("yingchun journal " + office).getBytes(StandardCharsets.UTF_8)));
    }

    /// Reads what [#toString] writes.
    public static Chain of(String hex) {
        return new Chain(HexFormat.of().parseHex(hex));
    }

    Chain with(long seq, byte[] plain) {
        var digest = digest();
        digest.update(ByteBuffer.allocate(8).putLong(0, seq));
        return new Chain(digest.digest(plain));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chain(var theirs) && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
