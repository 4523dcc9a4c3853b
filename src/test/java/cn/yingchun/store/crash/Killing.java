package cn.yingchun.store.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Starts a worker, kills it (SIGKILL) at a given moment and gives back what it had said by then.
final class Killing {
    private Killing() {}

    /// @param ready whether it came as far as opening the office
    /// @param said  what it was told is saved, in order
    record Killed(boolean ready, List<String> said) {}

    /// When to kill: `delay` after so many lines were said; with none, `delay` after the start of the process.
    record Moment(int lines, Duration delay) {}

    /// What the worker does.
    ///
    /// @param first  number of its first act
    /// @param mostly beside acts, see [Worker]
    record Job(long first, int writers, String mostly) {}

    /// The classes of workers as one jar and an archive made by running one worker to its end: later ones start in half
    /// the time. An archive takes no classes from folders.
    record Program(Path archive, String classPath) {}

    static Program program(Path dir, Path temporary) throws IOException, InterruptedException {
        var jar = temporary.resolve("program.jar");
        var libraries = new ArrayList<>(List.of(jar.toString()));
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (Files.isDirectory(Path.of(entry))) {
                    add(Path.of(entry), out);
                } else {
                    libraries.add(entry);
                }
            }
        }
        var program = new Program(temporary.resolve("classes.jsa"), String.join(File.pathSeparator, libraries));
        var process = start(program, "-XX:ArchiveClassesAtExit=" + program.archive(), "-Xlog:disable", "-Xlog:all=off",
                Worker.class.getName(), dir.toString(), "0", "0", "0", "any");
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new AssertionError("the first worker failed");
        }
        return program;
    }

    private static void add(Path folder, JarOutputStream out) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(it -> !it.toString().contains("fonts")).toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }

    static Killed run(Program program, Path dir, Job job, Random random, Moment moment)
            throws IOException, InterruptedException {
        var process = start(program, "-XX:SharedArchiveFile=" + program.archive(), Worker.class.getName(), dir.toString(),
                Long.toString(job.first()), Long.toString(random.nextLong()), Integer.toString(job.writers()), job.mostly());
        var said = new ConcurrentLinkedQueue<String>();
        var enough = new CountDownLatch(moment.lines());
        var reader = Thread.ofVirtual().start(() -> listen(process, said, enough));
        enough.await();
        Thread.sleep(moment.delay());
        var died = !process.isAlive();
        process.destroyForcibly().waitFor();
        reader.join();
        if (died) {
            throw new AssertionError("the worker ended by itself after " + said);
        }
        return new Killed(said.contains("ready"), said.stream().filter(line -> !line.equals("ready")).toList());
    }

    static Process start(Program program, String... rest) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "--sun-misc-unsafe-memory-access=allow", "-cp", program.classPath()));
        command.addAll(List.of(rest));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static void listen(Process process, Queue<String> said, CountDownLatch enough) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    throw new AssertionError("the machine says: " + line);
                }
                said.add(line);
                enough.countDown();
            }
        } catch (IOException pipeClosed) {
            return;
        } finally {
            while (enough.getCount() > 0) {
                enough.countDown();
            }
        }
    }
}
