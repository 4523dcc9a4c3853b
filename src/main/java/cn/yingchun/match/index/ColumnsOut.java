package cn.yingchun.match.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Writes columns of numbers, many bytes at a time. Each column says first how long it is.
final class ColumnsOut {
    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    ColumnsOut(OutputStream out) {
        this.out = out;
    }

    void number(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void ints(int[] values) throws IOException {
        number(values.length);
        for (int value : values) {
            room(Integer.BYTES).putInt(value);
        }
    }

    void longs(long[] values) throws IOException {
        number(values.length);
        for (long value : values) {
            room(Long.BYTES).putLong(value);
        }
    }

    void chars(char[] values) throws IOException {
        number(values.length);
        for (char value : values) {
            room(Character.BYTES).putChar(value);
        }
    }

    void bytes(byte[] values) throws IOException {
        number(values.length);
        flush();
        out.write(values);
    }

    /// Hands over what still waits here.
    void flush() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }
}
