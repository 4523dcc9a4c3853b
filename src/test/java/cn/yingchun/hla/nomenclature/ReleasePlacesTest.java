package cn.yingchun.hla.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.hla.nomenclature.file.ReleaseArchive;
import cn.yingchun.hla.nomenclature.file.ReleaseFolder;
import cn.yingchun.hla.read.Remark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A release is found in a folder or a zip, flat or as it is published, and no zip can fill the memory.
class ReleasePlacesTest {
    @TempDir
    private Path place;

    @Test
    void aFlatFolderIsRead() throws IOException {
        for (var file : InventedRelease.FILES.texts().entrySet()) {
            Files.writeString(place.resolve(file.getKey()), file.getValue());
        }
        assertThat(ReleaseReader.read(new ReleaseFolder(place)).release()).isPresent();
    }

    @Test
    void thePublishedRepositoryIsReadAndTheFilesOfTheYearBeforeAreNot() throws IOException {
        for (var file : InventedRelease.FILES.texts().entrySet()) {
            var folder = Files.createDirectories(place.resolve("IMGTHLA").resolve(file.getKey().equals("dpb_tce.csv") ? "tce" : "wmda"));
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        var old = Files.createDirectories(place.resolve("IMGTHLA/wmda/pre2026"));
        Files.writeString(old.resolve("rel_ser_ser.txt"), "# version: Invented 0.9.0\nA;1;2;\n");
        assertThat(ReleaseReader.read(new ReleaseFolder(place)).release().orElseThrow().label()).isEqualTo("Invented 1.0.0");
    }

    @Test
    void aZipIsReadAsItIsDownloaded() throws IOException {
        var zip = place.resolve("release.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "IMGTHLA-1.0.0/wmda/pre2026/hla_nom.txt", "# version: Invented 0.9.0\n");
            for (var file : InventedRelease.FILES.texts().entrySet()) {
                put(out, "IMGTHLA-1.0.0/wmda/" + file.getKey(), file.getValue());
            }
        }
        try (var archive = new ReleaseArchive(zip)) {
            assertThat(ReleaseReader.read(archive).release().orElseThrow().label()).isEqualTo("Invented 1.0.0");
        }
    }

    @Test
    void aZipThatGrowsWithoutEndIsStopped() throws IOException {
        var zip = place.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : InventedRelease.FILES.texts().entrySet()) {
                put(out, file.getKey(), file.getKey().equals("hla_nom.txt") ? "#".repeat(65 << 20) : file.getValue());
            }
        }
        try (var archive = new ReleaseArchive(zip)) {
            var reading = ReleaseReader.read(archive);
            assertThat(reading.release()).isEmpty();
            assertThat(reading.troubles()).contains(Remark.of("nomenclature.file.large", "hla_nom.txt", 64L));
        }
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
