package cn.yingchun.hla.nomenclature.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A release in a zip file, as it is downloaded. Entries are read one by one and never unpacked to the disk.
public final class ReleaseArchive implements ReleaseFiles, Closeable {
    private final ZipFile zip;

    public ReleaseArchive(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        var highest = zip.stream().filter(entry -> entry.getName().equals(name) || entry.getName().endsWith("/" + name))
                .min(Comparator.comparingLong(ReleaseArchive::depth).thenComparing(ZipEntry::getName));
        return highest.isEmpty() ? Optional.empty() : Optional.of(zip.getInputStream(highest.get()));
    }

    private static long depth(ZipEntry entry) {
        return entry.getName().chars().filter(c -> c == '/').count();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
