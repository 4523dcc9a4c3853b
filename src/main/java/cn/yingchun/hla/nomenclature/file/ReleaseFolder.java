package cn.yingchun.hla.nomenclature.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/// A release in a folder: the files alone, or the whole of the published repository with `wmda/` and `tce/` inside.
public record ReleaseFolder(Path folder) implements ReleaseFiles {
    private static final int DEPTH = 3;

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try (var below = Files.find(folder, DEPTH, (path, about) -> about.isRegularFile() && path.endsWith(name))) {
            var highest = below.min(Comparator.comparingInt(Path::getNameCount).thenComparing(Comparator.naturalOrder()));
            return highest.isEmpty() ? Optional.empty() : Optional.of(Files.newInputStream(highest.get()));
        }
    }
}
