package cn.yingchun.ui;

import cn.yingchun.ui.kit.shot.Picture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once for all tests of this process, on the headless platform with a screen of 1920 × 1080.
public final class Toolkit implements BeforeAllCallback {
    private static boolean started;

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    public static synchronized void start() {
        if (started) {
            return;
        }
        var ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyStarted) {
            ready.countDown();
        }
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.setImplicitExit(false);
        BigScreen.put();
        started = true;
    }

    /// Does something on the JavaFX thread and gives back its answer.
    public static <T> T on(Supplier<T> act) {
        return Picture.await(act);
    }

    public static void run(Runnable act) {
        Picture.await(() -> {
            act.run();
            return 0;
        });
    }
}
