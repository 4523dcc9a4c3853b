package cn.yingchun.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneInstanceTest {
    @TempDir
    private Path home;

    /// The lock of a file is held by a process, so the later start is another one.
    private String startLater(String word) throws IOException, InterruptedException {
        var program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(program, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Later.class.getName(), home.toString(), word).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said.strip();
    }

    static final class Later {
        public static void main(String[] arguments) {
            var alone = new AtomicBoolean();
            var first = OneInstance.first(Path.of(arguments[0]), arguments[1], () -> alone.set(true));
            System.out.println(alone.get() ? "alone" : first.isPresent() ? "first" : "told");
        }
    }

    @Test
    void aLaterStartHandsItsWordToTheFirstAndEnds() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        try (var first = OneInstance.first(home, "", () -> {}).orElseThrow()) {
            first.listen(heard::add);
            assertThat(startLater("/media/stick/演示.ycbundle")).isEqualTo("told");
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("/media/stick/演示.ycbundle");
        }
    }

    @Test
    void theNextStartAfterTheEndIsTheFirstAgain() throws Exception {
        OneInstance.first(home, "", () -> {}).orElseThrow().close();
        assertThat(startLater("")).isEqualTo("first");
    }

    @Test
    void whereNoLockCanBeHadTheProgramStartsAsIfAlone() throws IOException {
        var file = Files.writeString(home.resolve("no-folder"), "");
        var alone = new AtomicBoolean();
        assertThat(OneInstance.first(file, "", () -> alone.set(true))).isEmpty();
        assertThat(alone).isTrue();
    }
}
