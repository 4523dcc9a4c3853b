package cn.yingchun.hla.nomenclature;

import cn.yingchun.hla.nomenclature.file.ReleaseFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// An official release for tests that compare with the world outside; no part of it is in this repository.
public final class OfficialRelease {
    private static ImgtRelease release;

    private OfficialRelease() {}

    public static Path folder() {
        var folder = Path.of(System.getProperty("yingchun.reference", "../shared/data")).resolve("imgt-3.58.0");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no IPD-IMGT/HLA release 3.58.0 at " + folder
                + "; say where with -Dyingchun.reference=DIR");
        return folder;
    }

    /// The release, read once; skips the test where there is none.
    public static synchronized ImgtRelease read() {
        var folder = folder();
        if (release == null) {
            try {
                var reading = ReleaseReader.read(new ReleaseFolder(folder));
                release = reading.release().orElseThrow(() -> new AssertionError(reading.troubles().toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return release;
    }
}
