package cn.yingchun.store.keys;

import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// The key that a password opens: Argon2id (RFC 9106), one lane.
final class PasswordKey {
    private PasswordKey() {}

    static SecretKey of(char[] password, byte[] salt, Cost cost) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt).withMemoryAsKB(cost.memoryKib()).withIterations(cost.passes()).withParallelism(1)
                .build();
        var argon = new Argon2BytesGenerator();
        argon.init(parameters);
        var key = new byte[32];
        try {
            argon.generateBytes(password, key);
            return new SecretKeySpec(key, "AES");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
