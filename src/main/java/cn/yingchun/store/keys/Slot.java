package cn.yingchun.store.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// The master key as one user can open it: AES-256-GCM under the key of the user's password.
///
/// Office, user and cost are authenticated with it, so that no slot can be moved, renamed or made cheaper.
///
/// @param salt    16 random bytes, Base64
/// @param wrapped nonce(12) ‖ cipher ‖ tag(16), Base64
record Slot(String user, int memoryKib, int passes, String salt, String wrapped) {
    private static final int NONCE = 12;

    static Slot wrap(UUID office, String user, char[] password, Cost cost, MasterKey master) {
        var salt = random(16);
        var nonce = random(NONCE);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, PasswordKey.of(password, salt, cost), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(bound(office, user, cost));
            var sealed = cipher.doFinal(master.secret());
            var wrapped = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
            var base64 = Base64.getEncoder();
            return new Slot(user, cost.memoryKib(), cost.passes(), base64.encodeToString(salt), base64.encodeToString(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empty if the password is wrong or the slot was changed.
    Optional<MasterKey> open(UUID office, char[] password) {
        var bytes = Base64.getDecoder().decode(wrapped);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, PasswordKey.of(password, Base64.getDecoder().decode(salt), cost()),
                    new GCMParameterSpec(128, bytes, 0, NONCE));
            cipher.updateAAD(bound(office, user, cost()));
            var secret = cipher.doFinal(bytes, NONCE, bytes.length - NONCE);
            try {
                return Optional.of(new MasterKey(secret));
            } finally {
                Arrays.fill(secret, (byte) 0);
            }
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Cost cost() {
        return new Cost(memoryKib, passes);
    }

    private static byte[] bound(UUID office, String user, Cost cost) {
        return (office + "|" + user + "|" + cost.memoryKib() + "|" + cost.passes())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
