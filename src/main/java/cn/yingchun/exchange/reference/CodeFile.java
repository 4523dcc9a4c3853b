package cn.yingchun.exchange.reference;

import cn.yingchun.hla.read.MacTable;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;

/// The file of the NMDP's multiple allele codes, as it is downloaded: text, `.gz`, or the one file in a `.zip`.
final class CodeFile {
    /// Bytes of text. The table of 2024 has some 70 MB.
    private static final long LIMIT = 512L << 20;

    private CodeFile() {}

    static MacTable read(Path file) throws IOException {
        try (var text = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            return MacTable.read(text);
        }
    }

    /// Keeps a copy, written beside the target first.
    static void keep(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var beside = Files.createTempFile(target.getParent(), "codes", ".part");
        try (var in = open(source); var out = new GZIPOutputStream(Files.newOutputStream(beside))) {
            in.transferTo(out);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        var first = in.read();
        var second = in.read();
        in.reset();
        if (first == 0x1f && second == 0x8b) {
            return new Limited(new GZIPInputStream(in));
        }
        if (first == 'P' && second == 'K') {
            var zip = new ZipInputStream(in);
            if (zip.getNextEntry() == null) {
                throw new IOException("an empty zip");
            }
            return new Limited(zip);
        }
        return new Limited(in);
    }

    /// Ends in an error where a packed file grows without end.
    private static final class Limited extends FilterInputStream {
        private long left = LIMIT;

        Limited(InputStream in) {
            super(in);
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

        private void count(int taken) throws IOException {
            left -= taken;
            if (left < 0) {
                throw new IOException("larger than any code table");
            }
        }
    }
}
