package cn.yingchun.exchange;

import cn.yingchun.domain.say.Trouble;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A UTF-8 text file, plain or gzip, with or without byte order mark, that knows how far it has been read.
///
/// Text that is not UTF-8 is refused, not guessed: a wrong guess turns names into other names.
final class TextFile implements AutoCloseable {
    /// A gzip file may grow to this many times its size before it is taken for a bomb.
    private static final long MOST_GROWTH = 200;

    private final Path path;
    private final long size;
    private final Counting raw;
    private final Reader reader;

    private TextFile(Path path, long size, Counting raw, Reader reader) {
        this.path = path;
        this.size = size;
        this.raw = raw;
        this.reader = reader;
    }

    /// @throws Trouble `exchange.file.missing` if there is no such file or it cannot be read
    static TextFile open(Path path) {
        try {
            var size = Files.size(path);
            var raw = new Counting(new BufferedInputStream(Files.newInputStream(path), 1 << 16), Long.MAX_VALUE);
            var text = isGzip(raw) ? new Counting(new GZIPInputStream(raw, 1 << 16), Math.max(1 << 20, size * MOST_GROWTH)) : raw;
            return new TextFile(path, size, raw, withoutMark(text));
        } catch (NoSuchFileException e) {
            throw new Trouble(e, "exchange.file.missing", path.getFileName());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    Reader reader() {
        return reader;
    }

    /// Share of the file that has been read, 0 … 1.
    double share() {
        return size == 0 ? 1 : Math.min(1, (double) raw.count / size);
    }

    /// The sentence for what went wrong while reading.
    Trouble unreadable(Throwable cause) {
        return unreadable(path, cause);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static Trouble unreadable(Path path, Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof java.nio.charset.CharacterCodingException) {
                return new Trouble(cause, "exchange.file.encoding", path.getFileName());
            }
            if (at instanceof TooMuch) {
                return new Trouble(cause, "exchange.file.bomb", path.getFileName());
            }
        }
        return new Trouble(cause, "exchange.file.unreadable", path.getFileName());
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        var first = in.read();
        var second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b;
    }

    private static Reader withoutMark(InputStream text) throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new java.io.BufferedReader(new InputStreamReader(text, strict), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Counting extends FilterInputStream {
        private final long most;
        private long count;
        private long marked;

        Counting(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            add(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var some = super.read(into, from, length);
            add(Math.max(0, some));
            return some;
        }

        @Override
        public synchronized void mark(int limit) {
            marked = count;
            super.mark(limit);
        }

        @Override
        public synchronized void reset() throws IOException {
            count = marked;
            super.reset();
        }

        private void add(int some) throws IOException {
            count += some;
            if (count > most) {
                throw new TooMuch();
            }
        }
    }
}
