package cn.yingchun.store.sealed;

import cn.yingchun.store.disk.DiskFile;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKey;

/// Reads a sealed file; a chunk is handed out only after its seal was proved.
final class SealedInput extends InputStream {
    private final DiskFile file;
    private final Chunks chunks;
    private final long size;
    private long at = Chunks.HEAD;
    private byte[] plain = {};
    private int taken;
    private int number;

    /// @throws IOException if it is no sealed file
    SealedInput(DiskFile file, SecretKey key) throws IOException {
        this.file = file;
        this.size = file.size();
        var head = new byte[Chunks.HEAD];
        file.read(head, 0);
        try {
            chunks = Chunks.of(head, key);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (taken == plain.length) {
            if (at == size) {
                return -1;
            }
            next();
        }
        var some = Math.min(length, plain.length - taken);
        System.arraycopy(plain, taken, into, offset, some);
        taken += some;
        return some;
    }

    private void next() throws IOException {
        var sealed = new byte[(int) Math.min(Chunks.SIZE + Chunks.TAG, size - at)];
        file.read(sealed, at);
        at += sealed.length;
        try {
            plain = chunks.open(sealed, number++, at == size);
            taken = 0;
        } catch (GeneralSecurityException changed) {
            throw new IOException(changed);
        }
    }
}
