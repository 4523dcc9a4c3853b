package cn.yingchun.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.store.Offices;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the database brings along and nobody wants, its web console and its server, is never even loaded.
class LoadedClassesTest {
    @TempDir
    Path temporary;

    @Test
    void neitherTheConsoleNorAServerOfTheDatabaseIsEverLoaded() throws Exception {
        var dir = temporary.resolve("office");
        Offices.create(dir).close();
        var log = temporary.resolve("classes.log");
        var program = new Killing.Program(temporary.resolve("none.jsa"), System.getProperty("java.class.path"));
        var process = Killing.start(program, "-Xlog:class+load=info:file=" + log + "::filecount=0", Worker.class.getName(), dir.toString(), "0", "0", "0", "any");
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        var loaded = Files.readAllLines(log);
        assertThat(loaded).as("the log is one of classes").anyMatch(line -> line.contains(" org.h2.mvstore.MVStore "));
        assertThat(loaded).filteredOn(line -> line.contains(" org.h2.server.") || line.contains(" org.h2.tools.Server")
                || line.contains(" org.h2.tools.Console") || line.contains(" java.net.ServerSocket ")).isEmpty();
    }
}
