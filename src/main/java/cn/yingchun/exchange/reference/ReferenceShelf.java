package cn.yingchun.exchange.reference;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.Catalogue;
import cn.yingchun.hla.Unreadable;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.ReleaseReader;
import cn.yingchun.hla.nomenclature.ReleaseReading;
import cn.yingchun.hla.nomenclature.file.ReleaseArchive;
import cn.yingchun.hla.nomenclature.file.ReleaseFolder;
import cn.yingchun.hla.read.MacTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The nomenclature releases and the code table that an office has taken in, kept in its folder under `reference`.
///
/// The newest release counts. Older ones stay, so that it can be told what a result of then was found with. Nothing here is
/// secret: anybody may download it from its publishers.
public final class ReferenceShelf {
    private static final String FOLDER = "reference";
    private static final String CODES = "mac.txt.gz";
    private static final String ZIP = ".zip";
    private static final String FREQUENCIES = "frequencies";

    private final Path folder;

    /// @param office the office folder
    public ReferenceShelf(Path office) {
        this.folder = office.resolve(FOLDER);
    }

    /// Reads a release from a folder or a zip and keeps it if nothing is wrong with it. The same one again replaces itself.
    ///
    /// @throws Trouble `exchange.reference.unreadable` if there is nothing to read
    public ReleaseReading takeRelease(Path source) {
        return takeRelease(source, Progress.NONE);
    }

    /// The same for somebody who waits and may no longer want it.
    public ReleaseReading takeRelease(Path source, Progress progress) {
        try {
            if (Files.isDirectory(source)) {
                return kept(new Packing(new ReleaseFolder(source)), progress);
            }
            try (var zip = new ReleaseArchive(source)) {
                return kept(new Packing(zip), progress);
            }
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", source.getFileName());
        }
    }

    private ReleaseReading kept(Packing packing, Progress progress) throws IOException {
        var reading = ReleaseReader.read(packing.files());
        progress.goOn();
        if (reading.release().isPresent()) {
            packing.pack(folder.resolve(fileName(reading.release().get().label())));
        }
        return reading;
    }

    private static String fileName(String label) {
        return label.replaceAll("[^A-Za-z0-9. -]", "-") + ZIP;
    }

    /// Reads the NMDP code table as it is published (text, `.gz` or `.zip`) and keeps it in place of the one before.
    ///
    /// @return how many codes it holds
    /// @throws Trouble with the sentence why the file cannot be used
    public int takeCodes(Path source) {
        try {
            var codes = CodeFile.read(source);
            CodeFile.keep(source, folder.resolve(CODES));
            return codes.size();
        } catch (Unreadable unreadable) {
            throw new Trouble(unreadable, unreadable.key(), unreadable.arguments().toArray());
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", source.getFileName());
        }
    }

    /// The haplotype tables on the shelf.
    public FrequencyShelf tables() {
        return new FrequencyShelf(folder.resolve(FREQUENCIES));
    }

    /// Where the code table taken in last lies.
    public Optional<Path> codesFile() {
        return Optional.of(folder.resolve(CODES)).filter(Files::exists);
    }

    /// The code table taken in last, or an empty one.
    public MacTable codes() {
        var file = folder.resolve(CODES);
        try {
            return Files.exists(file) ? CodeFile.read(file) : MacTable.NONE;
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", file.getFileName());
        }
    }

    /// The newest release, or what is known without one.
    public Catalogue catalogue(Catalogue otherwise) {
        return newest().<Catalogue>map(release -> release).orElse(otherwise);
    }

    /// The newest release that was taken in.
    ///
    /// @throws Trouble if its file is no longer what was taken in
    public Optional<ImgtRelease> newest() {
        return files().stream().reduce((_, last) -> last).map(ReferenceShelf::release);
    }

    private static ImgtRelease release(Path file) {
        try (var zip = new ReleaseArchive(file)) {
            return ReleaseReader.read(zip).release()
                    .orElseThrow(() -> new Trouble("exchange.reference.damaged", file.getFileName()));
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.damaged", file.getFileName());
        }
    }

    /// The releases on the shelf, oldest first, by the names of their files.
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ZIP)).sorted(Comparator.comparing(Version::of)).toList();
        } catch (IOException e) {
            throw new Trouble(e, "exchange.reference.unreadable", FOLDER);
        }
    }
}
