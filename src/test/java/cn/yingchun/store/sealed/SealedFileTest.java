package cn.yingchun.store.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.store.disk.Disk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    @TempDir
    private Path dir;

    private SealedFile file(int keyByte) {
        var key = new byte[32];
        key[0] = (byte) keyByte;
        return new SealedFile(Disk.REAL, path(), new SecretKeySpec(key, "AES"));
    }

    private Path path() {
        return dir.resolve("cache").resolve("kept.sealed");
    }

    private static byte[] some(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private Optional<byte[]> read() {
        return file(1).read(in -> Optional.of(in.readAllBytes()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Chunks.SIZE - 1, Chunks.SIZE, Chunks.SIZE + 1, 3 * Chunks.SIZE, 200_000})
    void whatWasWrittenIsReadAtAnyLength(int length) {
        assertThat(file(1).write(out -> out.write(some(length)))).isTrue();
        assertThat(read()).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(some(length)));
    }

    @Test
    void aMissingFileAndOneOfAnotherOfficeGiveNothing() {
        assertThat(read()).isEmpty();
        file(2).write(out -> out.write(some(10)));
        assertThat(read()).isEmpty();
    }

    @Test
    void anyChangedByteIsNoticed() throws IOException {
        file(1).write(out -> out.write(some(3 * Chunks.SIZE)));
        var whole = Files.readAllBytes(path());
        for (int at = 0; at < whole.length; at += 997) {
            var harmed = whole.clone();
            harmed[at] ^= 1;
            Files.write(path(), harmed);
            assertThat(read()).as("changed at %d", at).isEmpty();
        }
    }

    @Test
    void aFileCutAnywhereEvenBetweenChunksIsNoticed() throws IOException {
        file(1).write(out -> out.write(some(3 * Chunks.SIZE)));
        var whole = Files.readAllBytes(path());
        for (int length = 0; length < whole.length; length += 1_003) {
            Files.write(path(), Arrays.copyOf(whole, length));
            assertThat(read()).as("cut at %d", length).isEmpty();
        }
        Files.write(path(), Arrays.copyOf(whole, Chunks.HEAD + 2 * (Chunks.SIZE + Chunks.TAG)));
        assertThat(read()).isEmpty();
    }

    @Test
    void aWriterThatFailsLeavesNothingBehind() {
        file(1).write(out -> out.write(some(10)));
        assertThat(file(1).write(out -> {
            out.write(some(100_000));
            throw new IOException("no room");
        })).isFalse();
        assertThat(read()).isEmpty();
        assertThat(path().getParent()).isEmptyDirectory();
    }

    @Test
    void readingOneByteAtATimeGivesTheSame() {
        file(1).write(out -> {
            for (byte one : some(Chunks.SIZE + 5)) {
                out.write(one);
            }
        });
        assertThat(file(1).read(SealedFileTest::byteByByte)).hasValueSatisfying(
                bytes -> assertThat(bytes).isEqualTo(some(Chunks.SIZE + 5)));
    }

    private static Optional<byte[]> byteByByte(InputStream in) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        for (int one = in.read(); one >= 0; one = in.read()) {
            bytes.write(one);
        }
        return Optional.of(bytes.toByteArray());
    }
}
