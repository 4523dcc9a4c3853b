package cn.yingchun.exchange.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.ShortList;
import cn.yingchun.hla.nomenclature.ImgtRelease;
import cn.yingchun.hla.nomenclature.InventedRelease;
import cn.yingchun.hla.nomenclature.OfficialRelease;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an office keeps of nomenclature and codes.
class ReferenceShelfTest {
    @TempDir
    private Path place;

    @Test
    void anEmptyShelfKnowsWhatIsKnownWithoutIt() {
        var shelf = new ReferenceShelf(place);
        var shortList = new ShortList(List.of());
        assertThat(shelf.newest()).isEmpty();
        assertThat(shelf.catalogue(shortList)).isSameAs(shortList);
        assertThat(shelf.codes().size()).isZero();
    }

    @Test
    void theNewestReleaseCountsAndOlderOnesStay() throws IOException {
        var shelf = new ReferenceShelf(place);
        shelf.takeRelease(release("1.58.0"));
        shelf.takeRelease(release("1.9.0"));
        assertThat(shelf.newest().map(ImgtRelease::label)).hasValue("Invented 1.58.0");
        assertThat(shelf.files()).extracting(file -> file.getFileName().toString()).containsExactly("Invented 1.9.0.zip", "Invented 1.58.0.zip");
    }

    @Test
    void theSameReleaseAgainChangesNothing() throws IOException {
        var shelf = new ReferenceShelf(place);
        shelf.takeRelease(release("1.0.0"));
        shelf.takeRelease(release("1.0.0"));
        assertThat(shelf.files()).hasSize(1);
    }

    @Test
    void aDamagedReleaseIsNotTaken() throws IOException {
        var folder = release("1.0.0");
        Files.writeString(folder.resolve("hla_nom_p.txt"), "A*;nothing\n");
        var shelf = new ReferenceShelf(place);
        assertThat(shelf.takeRelease(folder).troubles()).isNotEmpty();
        assertThat(shelf.files()).isEmpty();
    }

    @Test
    void aFileThatIsNoZipIsRefusedWithASentence() throws IOException {
        var file = Files.writeString(place.resolve("x.zip"), "not a zip");
        assertThatThrownBy(() -> new ReferenceShelf(place).takeRelease(file)).isInstanceOf(Trouble.class);
    }

    @Test
    void codesAreReadPlainAndPacked() throws IOException {
        var text = "\tAB\t01/02\n*\tASXJP\t08:01/08:02\n";
        var plain = Files.writeString(place.resolve("alpha.txt"), text);
        var gzip = place.resolve("alpha.txt.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        var zip = place.resolve("alpha.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("alpha.v3.txt"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        for (var file : List.of(plain, gzip, zip)) {
            var shelf = new ReferenceShelf(Files.createTempDirectory(place, "office"));
            assertThat(shelf.takeCodes(file)).isEqualTo(2);
            assertThat(shelf.codes().size()).isEqualTo(2);
        }
    }

    @Test
    void aFileWithoutCodesIsRefusedAndTheTableBeforeStays() throws IOException {
        var shelf = new ReferenceShelf(place);
        shelf.takeCodes(Files.writeString(place.resolve("good.txt"), "\tAB\t01/02\n"));
        var wrong = Files.writeString(place.resolve("wrong.txt"), "hello\n");
        assertThatThrownBy(() -> shelf.takeCodes(wrong)).isInstanceOfSatisfying(Trouble.class,
                trouble -> assertThat(trouble.key()).isEqualTo("hla.mac.empty"));
        assertThat(shelf.codes().size()).isEqualTo(1);
    }

    @Test
    void theOfficialReleaseIsKeptAndReadAgain() {
        var shelf = new ReferenceShelf(place);
        assertThat(shelf.takeRelease(OfficialRelease.folder()).troubles()).isEmpty();
        assertThat(shelf.newest().map(ImgtRelease::label)).hasValue("IPD-IMGT/HLA 3.58.0");
    }

    private Path release(String version) throws IOException {
        var folder = Files.createTempDirectory(place, "release");
        for (var file : InventedRelease.FILES.texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().replace("1.0.0", version));
        }
        return folder;
    }
}
