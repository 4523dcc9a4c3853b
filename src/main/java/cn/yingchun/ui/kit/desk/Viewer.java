package cn.yingchun.ui.kit.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows a file in the program that the system has for it. AWT's way is not used: it starts a second toolkit beside JavaFX.
public final class Viewer {
    private Viewer() {}

    /// Where people look for papers: their documents, else their home.
    public static Path documents() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("Yingchun");
    }

    /// A viewer that cannot be started is no trouble: the person has been told where the file lies.
    public static void show(Path file) {
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        try {
            new ProcessBuilder(command(file)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException _) {
            // said where it lies
        }
    }

    private static List<String> command(Path file) {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }
}
