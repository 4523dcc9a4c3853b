package cn.yingchun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bundles that were damaged or changed on the way: each refused with a sentence, nothing of any taken.
class BundleMutationTest {
    @TempDir
    Path dir;

    @Test
    void hundredsOfChangedBundlesAreRefusedWithASentence() throws IOException {
        mutate(400);
    }

    @Test
    @Tag("soak")
    void tenThousandChangedBundlesAreRefusedWithASentence() throws IOException {
        System.out.println("sync: 10,000 changed bundles, 0 taken, 0 crashes: " + mutate(10_000));
    }

    private Map<String, Integer> mutate(int times) throws IOException {
        var said = new TreeMap<String, Integer>();
        try (var pair = Pair.in(dir)) {
            Pair.name(pair.there, 1, "演示·赵一");
            var whole = Files.readAllBytes(pair.bundle());
            var before = pair.here.digest();
            var random = new Random(7);
            for (int i = 0; i < times; i++) {
                var file = Files.write(dir.resolve("changed.ycbundle"), changed(whole, random));
                try {
                    pair.ours.merge(file, dir, Progress.NONE);
                    said.merge("taken", 1, Integer::sum);
                } catch (Trouble trouble) {
                    assertThat(Words.ZH.has(trouble.key())).as(trouble.key()).isTrue();
                    said.merge(trouble.key(), 1, Integer::sum);
                }
            }
            assertThat(pair.here.digest()).isEqualTo(before);
            assertThat(said).doesNotContainKey("taken");
            pair.merge(Files.write(dir.resolve("whole.ycbundle"), whole));
            assertThat(pair.here.history(Pair.donor(1))).as("the whole one is still good").hasSize(1);
        }
        return said;
    }

    private static byte[] changed(byte[] whole, Random random) {
        var bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                return Arrays.copyOf(whole, random.nextInt(whole.length));
            }
            case 2 -> {
                return Arrays.copyOf(whole, whole.length + 1 + random.nextInt(50));
            }
            default -> {
                var from = random.nextInt(bytes.length);
                var end = Math.min(bytes.length, from + 1 + random.nextInt(64));
                for (int i = from; i < end; i++) {
                    bytes[i] ^= (byte) (1 + random.nextInt(255));
                }
            }
        }
        return bytes;
    }
}
