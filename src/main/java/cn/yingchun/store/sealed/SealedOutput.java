package cn.yingchun.store.sealed;

import cn.yingchun.store.disk.DiskFile;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKey;

/// Seals what is written to it. Only [#close] makes the file whole; it does not close the file itself.
final class SealedOutput extends OutputStream {
    private final DiskFile file;
    private final Chunks chunks;
    private final byte[] plain = new byte[Chunks.SIZE];
    private int filled;
    private int number;
    private long at;

    SealedOutput(DiskFile file, SecretKey key) throws IOException {
        this.file = file;
        this.chunks = new Chunks(new SecureRandom().nextLong(), key);
        put(chunks.head());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        for (int done = 0; done < length; ) {
            if (filled == plain.length) {
                flushChunk(false);
            }
            var some = Math.min(plain.length - filled, length - done);
            System.arraycopy(from, offset + done, plain, filled, some);
            filled += some;
            done += some;
        }
    }

    @Override
    public void close() throws IOException {
        flushChunk(true);
    }

    private void flushChunk(boolean last) throws IOException {
        try {
            put(chunks.seal(plain, filled, number++, last));
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private void put(byte[] bytes) throws IOException {
        file.write(bytes, at);
        at += bytes.length;
    }
}
