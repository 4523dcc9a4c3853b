package cn.yingchun.store.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// One sealed record in a segment file.
///
/// Layout: marker(4) ‖ length of the rest(4) ‖ seq(8) ‖ crc of these(4) ‖ nonce(12) ‖ AES-256-GCM of the record with its
/// tag(16). Marker and crc let a reader find the next whole record behind a damaged one, so that damage in the middle is
/// never taken for a torn end. Nonces are random: a number that comes back after a cut tail never meets its old nonce.
record Frame(int length, long seq) {
    static final int HEAD = 20;
    static final int LONGEST = 64 * 1024 * 1024;
    private static final int MARKER = 0x59C8_11A7;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static byte[] seal(SecretKey key, byte[] segment, long seq, byte[] plain) {
        var length = NONCE + plain.length + TAG;
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var out = ByteBuffer.allocate(HEAD + length).putInt(MARKER).putInt(length).putLong(seq);
        out.putInt(SegmentHead.crc(out.array(), HEAD - 4)).put(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, segment, out.array());
            cipher.doFinal(plain, 0, plain.length, out.array(), HEAD + NONCE);
            return out.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The head of a frame at an offset; empty if no frame begins there.
    static Optional<Frame> at(byte[] bytes, int offset) {
        if (offset + HEAD > bytes.length) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes, offset, HEAD).slice();
        if (in.getInt(0) != MARKER) {
            return Optional.empty();
        }
        var head = new byte[HEAD];
        in.get(head);
        var length = in.getInt(4);
        return in.getInt(HEAD - 4) == SegmentHead.crc(head, HEAD - 4) && length >= NONCE + TAG && length <= LONGEST
                ? Optional.of(new Frame(length, in.getLong(8)))
                : Optional.empty();
    }

    /// What is in a whole frame (head and rest); empty if any bit of it was changed.
    static Optional<byte[]> unseal(SecretKey key, byte[] segment, byte[] frame) {
        var nonce = java.util.Arrays.copyOfRange(frame, HEAD, HEAD + NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, segment, frame);
            return Optional.of(cipher.doFinal(frame, HEAD + NONCE, frame.length - HEAD - NONCE));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How long the whole frame of a record is.
    static long bytesOf(Entry entry) {
        return HEAD + NONCE + (long) Entry.FIXED + entry.body().length + TAG;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] segment, byte[] frame)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(segment);
        cipher.updateAAD(frame, 0, HEAD);
        return cipher;
    }
}
