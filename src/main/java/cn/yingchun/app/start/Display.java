package cn.yingchun.app.start;

import java.util.Locale;

/// Whether there is a screen, and what JavaFX must know where there is none.
public final class Display {
    private Display() {}

    /// Linux says by two variables that a display is there; the other systems always have one.
    public static boolean isThere() {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    /// Lets JavaFX draw into memory. To be called before anything of JavaFX is touched.
    public static void doWithout() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
