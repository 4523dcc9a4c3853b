package cn.yingchun.hla.nomenclature.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends in an error where a file grows larger than any file of a release: a zip may claim to be small.
final class Bounded extends FilterInputStream {
    /// Bytes. The largest file of release 3.58.0 has 2 MB.
    static final long LIMIT = 64L << 20;

    private final long limit;
    private long taken;

    Bounded(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var some = super.read(into, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) throws IOException {
        taken += more;
        if (taken > limit) {
            throw new TooLarge();
        }
    }

    /// The file is larger than the limit.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
