package cn.yingchun.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.Offices;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of an office's files while one writer works and two readers read: the process is stopped in whatever it does, the
/// files are copied as they lie, and it goes on. Each picture is what a kill at that moment would have left.
@EnabledOnOs(OS.LINUX)
class ImagesTest {
    private static final int AN_OFFICE = 20;

    @TempDir
    Path temporary;

    @Test
    void eachPictureOpensWithEverythingThatWasSaidToBeSaved() throws Exception {
        images(Integer.getInteger("yingchun.images", 12), 4);
    }

    @Test
    @Tag("soak")
    void aThousandPicturesOpenWithEverythingThatWasSaidToBeSaved() throws Exception {
        images(Integer.getInteger("yingchun.images", 1_000), System.nanoTime());
    }

    private void images(int count, long seed) throws Exception {
        var random = new Random(seed);
        var program = archive();
        var taken = 0;
        var acts = 0L;
        for (int office = 0; taken < count; office++) {
            var dir = temporary.resolve("office" + office);
            Offices.create(dir).close();
            var process = Killing.start(program, "-XX:SharedArchiveFile=" + program.archive(), Worker.class.getName(), dir.toString(), "1000",
                    Long.toString(random.nextLong()), "1", "act", "2");
            try {
                var said = new ConcurrentLinkedQueue<String>();
                Thread.ofVirtual().start(() -> listen(process, said));
                while (said.size() < 3) {
                    assertThat(process.isAlive()).isTrue();
                    Thread.sleep(10);
                }
                for (int i = 0; i < AN_OFFICE && taken < count; i++, taken++) {
                    Thread.sleep(random.nextInt(120));
                    // It stands still while its picture is looked at, or it would grow and grow.
                    signal("-STOP", process);
                    var image = temporary.resolve("image");
                    copy(dir, image);
                    acts += check(image, new HashSet<>(said), "seed " + seed + ", picture " + taken);
                    remove(image);
                    signal("-CONT", process);
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
            remove(dir);
        }
        System.out.printf("store: %d pictures of the files of a working office with one writer and two readers (seed %d): all open, 0 of the"
                + " acts said to be saved lost (%,d looked for), every table equal to a rebuild%n", count, seed, acts);
        assertThat(acts).isPositive();
    }

    private Killing.Program archive() throws IOException, InterruptedException {
        var dir = temporary.resolve("archive");
        Offices.create(dir).close();
        return Killing.program(dir, temporary);
    }

    private static void signal(String which, Process process) throws Exception {
        assertThat(new ProcessBuilder("kill", which, Long.toString(process.pid())).start().waitFor()).isZero();
    }

    private static long check(Path image, Set<String> saved, String where) {
        try (var office = Offices.open(image)) {
            var acts = new HashSet<String>();
            office.latest(Integer.MAX_VALUE).forEach(fact -> fact.why().ifPresent(acts::add));
            var wanted = saved.stream().filter(line -> line.startsWith("act")).toList();
            assertThat(acts).as(where).containsAll(wanted);
            assertThat(office.verify(Progress.NONE).troubles()).as(where).isEmpty();
            return wanted.size();
        }
    }

    private static void listen(Process process, Queue<String> said) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
        } catch (IOException ended) {
            return;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (var file : all) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
