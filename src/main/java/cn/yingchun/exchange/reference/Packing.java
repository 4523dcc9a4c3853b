package cn.yingchun.exchange.reference;

import cn.yingchun.hla.nomenclature.file.ReleaseFile;
import cn.yingchun.hla.nomenclature.file.ReleaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the files of a release that the program reads, out of the hundreds that are published, into one zip.
record Packing(ReleaseFiles files) {
    /// Writes beside the target first, so that a half written file never bears its name.
    void pack(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var beside = Files.createTempFile(target.getParent(), "release", ".part");
        try (var zip = new ZipOutputStream(Files.newOutputStream(beside))) {
            for (var file : ReleaseFile.values()) {
                var content = files.open(file.text());
                if (content.isPresent()) {
                    zip.putNextEntry(new ZipEntry(file.text()));
                    try (var in = content.get()) {
                        in.transferTo(zip);
                    }
                }
            }
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
