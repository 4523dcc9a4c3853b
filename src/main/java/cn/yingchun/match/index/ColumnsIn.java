package cn.yingchun.match.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads columns of numbers as [ColumnsOut] wrote them.
final class ColumnsIn {
    private static final int AT_ONCE = 1 << 16;

    private final InputStream in;

    ColumnsIn(InputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        return ByteBuffer.wrap(exactly(Integer.BYTES)).getInt();
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    int[] ints() throws IOException {
        var values = new int[length()];
        for (int done = 0; done < values.length; ) {
            var some = Math.min(AT_ONCE / Integer.BYTES, values.length - done);
            ByteBuffer.wrap(exactly(some * Integer.BYTES)).asIntBuffer().get(values, done, some);
            done += some;
        }
        return values;
    }

    long[] longs() throws IOException {
        var values = new long[length()];
        for (int done = 0; done < values.length; ) {
            var some = Math.min(AT_ONCE / Long.BYTES, values.length - done);
            ByteBuffer.wrap(exactly(some * Long.BYTES)).asLongBuffer().get(values, done, some);
            done += some;
        }
        return values;
    }

    char[] chars() throws IOException {
        var values = new char[length()];
        for (int done = 0; done < values.length; ) {
            var some = Math.min(AT_ONCE / Character.BYTES, values.length - done);
            ByteBuffer.wrap(exactly(some * Character.BYTES)).asCharBuffer().get(values, done, some);
            done += some;
        }
        return values;
    }

    byte[] bytes() throws IOException {
        return exactly(length());
    }

    private int length() throws IOException {
        var length = number();
        if (length < 0) {
            throw new IOException("a column of negative length");
        }
        return length;
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
