package cn.yingchun.store.keys;

import cn.yingchun.store.journal.JournalKeys;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The one secret of an office (256 random bits); every key that does work is derived from it by name (HKDF-SHA256).
///
/// Lives in memory while the office is open and is wiped on [#close].
public final class MasterKey implements AutoCloseable {
    private static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(byte[] secret) {
        this.secret = secret.clone();
    }

    static MasterKey random() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new MasterKey(secret);
    }

    public JournalKeys journal() {
        return new JournalKeys(key("journal", "AES"), key("journal witness", "HmacSHA256"));
    }

    /// File password and user password of H2, as its driver wants them: 64 hex digits, a space, 64 hex digits.
    public char[] index() {
        var hex = HexFormat.of();
        return (hex.formatHex(bytes("index file")) + " " + hex.formatHex(bytes("index user"))).toCharArray();
    }

    /// Authenticates what lies beside the journal: the key file and the note on the index.
    public SecretKey seal() {
        return key("seal", "HmacSHA256");
    }

    /// Signs what leaves the office.
    public OfficeSign sign() {
        return new OfficeSign(bytes("sign"));
    }

    /// The same key once more, to be closed by itself.
    public MasterKey copy() {
        return new MasterKey(secret);
    }

    /// Seals large files that can be made again, see `store.sealed`.
    public SecretKey files() {
        return key("files", "AES");
    }

    /// What makes a device of this office known to others.
    public DeviceKeys device(String name) {
        return new DeviceKeys(bytes("device sign " + name), bytes("device box " + name));
    }

    byte[] secret() {
        return secret;
    }

    private SecretKey key(String name, String algorithm) {
        return new SecretKeySpec(bytes(name), algorithm);
    }

    private byte[] bytes(String name) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(("yingchun 1 " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }
}
