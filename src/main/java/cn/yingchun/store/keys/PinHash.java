package cn.yingchun.store.keys;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// What is kept of a PIN: enough to know it again (Argon2id over a salt of its own), never the PIN.
///
/// A PIN has few digits. It proves that a colleague stood by and opens no data; whoever could try all of them against this
/// hash holds the master key already.
///
/// @param salt 16 random bytes, Base64
/// @param hash Base64
public record PinHash(int memoryKib, int passes, String salt, String hash) {
    static PinHash of(char[] pin, Cost cost) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        var base64 = Base64.getEncoder();
        return new PinHash(cost.memoryKib(), cost.passes(), base64.encodeToString(salt),
                base64.encodeToString(PasswordKey.of(pin, salt, cost).getEncoded()));
    }

    boolean knows(char[] pin) {
        var base64 = Base64.getDecoder();
        return MessageDigest.isEqual(base64.decode(hash),
                PasswordKey.of(pin, base64.decode(salt), new Cost(memoryKib, passes)).getEncoded());
    }
}
