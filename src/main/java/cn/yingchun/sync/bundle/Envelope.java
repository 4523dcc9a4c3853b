package cn.yingchun.sync.bundle;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.codec.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;

/// The outside of a bundle file: `YCBUNDLE` ‖ form(1) ‖ length of the header(4) ‖ header, JSON ‖ sealed contents ‖ Ed25519
/// signature over all of that (64).
///
/// Reading goes from the outside inward: size, form, header, and only a good signature of a known device lets anybody
/// look at the sealed contents.
public record Envelope(Header header, byte[] sealed, byte[] signed, byte[] signature) {
    public static final String ENDING = ".ycbundle";

    private static final byte[] MAGIC = "YCBUNDLE".getBytes(StandardCharsets.US_ASCII);
    private static final byte FORM = 1;
    private static final int LONGEST = 64 * 1024 * 1024;
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int FIXED = MAGIC.length + 1 + 4;
    private static final int SIGNATURE = 64;

    /// The whole file.
    ///
    /// @param signer makes the signature
    public static byte[] write(Header header, byte[] sealed, UnaryOperator<byte[]> signer) {
        var head = Json.write(header).getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(FIXED + head.length + sealed.length + SIGNATURE);
        out.writeBytes(MAGIC);
        out.write(FORM);
        out.writeBytes(ByteBuffer.allocate(4).putInt(head.length).array());
        out.writeBytes(head);
        out.writeBytes(sealed);
        out.writeBytes(signer.apply(out.toByteArray()));
        return out.toByteArray();
    }

    /// @throws Trouble `sync.bundle.none`, `sync.bundle.big`, `sync.bundle.damaged`, `sync.bundle.newer`
    public static Envelope read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new Trouble("sync.bundle.big");
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Trouble(e, "sync.bundle.none", file.getFileName());
        }
    }

    /// The same of bytes in memory.
    public static Envelope read(byte[] bytes) {
        if (bytes.length < FIXED + SIGNATURE || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw new Trouble("sync.bundle.foreign");
        }
        if (bytes[MAGIC.length] != FORM) {
            throw new Trouble(bytes[MAGIC.length] > FORM ? "sync.bundle.newer" : "sync.bundle.damaged");
        }
        var length = ByteBuffer.wrap(bytes, MAGIC.length + 1, 4).getInt();
        if (length < 2 || length > LONGEST_HEADER || length > bytes.length - FIXED - SIGNATURE) {
            throw new Trouble("sync.bundle.damaged");
        }
        var end = bytes.length - SIGNATURE;
        return new Envelope(header(new String(bytes, FIXED, length, StandardCharsets.UTF_8)),
                Arrays.copyOfRange(bytes, FIXED + length, end), Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length));
    }

    /// Whether the device that has this key signed it.
    ///
    /// @param signKey Ed25519, X.509, Base64
    public boolean isSignedBy(String signKey) {
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(signKey)));
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            return false;
        }
    }

    private static Header header(String text) {
        try {
            var header = Json.read(text, Header.class);
            if (header.bundle() == null || header.from() == null || header.made() == null
                    || header.part() < 1 || header.part() > header.parts()) {
                throw new Trouble("sync.bundle.damaged");
            }
            return header;
        } catch (IllegalArgumentException e) {
            throw new Trouble(e, "sync.bundle.damaged");
        }
    }
}
