package cn.yingchun.store;

import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps its things on this computer when nobody says otherwise.
public final class Places {
    private Places() {}

    /// `%LOCALAPPDATA%\Yingchun`, `~/Library/Application Support/Yingchun` or `~/.local/share/yingchun`.
    public static Path home() {
        var user = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            var local = System.getenv("LOCALAPPDATA");
            return (local == null ? user : Path.of(local)).resolve("Yingchun");
        }
        return system.startsWith("mac")
                ? user.resolve("Library/Application Support/Yingchun")
                : user.resolve(".local/share/yingchun");
    }

    public static Path office() {
        return home().resolve("office");
    }
}
