package cn.yingchun.store.sealed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// How a sealed file is cut: a head, then chunks of 64 KiB, each AES-256-GCM with its number as nonce and a mark on the
/// last one, so that none can be changed, swapped, left out or cut off.
///
/// Chunks of this size keep Java's AES-GCM quick from the first ones on; larger ones are slow until it is compiled.
///
/// @param id random for each file, so that no nonce comes twice
record Chunks(long id, SecretKey key) {
    static final int SIZE = 1 << 16;
    static final int TAG = 16;
    static final int HEAD = 16;
    private static final long MARK = 0x59_43_53_45_41_4C_0A_01L;

    byte[] head() {
        return ByteBuffer.allocate(HEAD).putLong(MARK).putLong(id).array();
    }

    /// @throws GeneralSecurityException if it is no head of such a file
    static Chunks of(byte[] head, SecretKey key) throws GeneralSecurityException {
        var in = ByteBuffer.wrap(head);
        if (in.getLong() != MARK) {
            throw new GeneralSecurityException("another kind of file");
        }
        return new Chunks(in.getLong(), key);
    }

    byte[] seal(byte[] plain, int length, int number, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
    }

    byte[] open(byte[] sealed, int number, boolean last) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
    }

    private Cipher cipher(int mode, int number, boolean last) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var nonce = ByteBuffer.allocate(12).putLong(id).putInt(number).array();
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }
}
