package cn.yingchun.ui.kit.shot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Takes a picture of a scene and writes it as PNG; works without a display.
public final class Picture {
    private static final int PULSES = 2;

    private Picture() {}

    /// Draws what the scene shows now, after letting it lay itself out. From any thread but JavaFX's.
    public static void take(Scene scene, Path png) {
        take(scene, png, 1);
    }

    /// @param scale smaller than 1 for a picture in a text
    public static void take(Scene scene, Path png, double scale) {
        for (int i = 0; i < PULSES; i++) {
            await(() -> 0);
        }
        var image = await(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var how = new SnapshotParameters();
            how.setTransform(new Scale(scale, scale));
            return scale == 1 ? scene.snapshot(null) : scene.getRoot().snapshot(how, null);
        });
        write(image, png);
    }

    /// Does something on the JavaFX thread and waits for it.
    public static <T> T await(Supplier<T> act) {
        var done = new CountDownLatch(1);
        var answer = new Object() {
            @Nullable T value;
            @Nullable RuntimeException problem;
        };
        Platform.runLater(() -> {
            try {
                answer.value = act.get();
            } catch (RuntimeException e) {
                answer.problem = e;
            } finally {
                done.countDown();
            }
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (answer.problem != null) {
            throw answer.problem;
        }
        return java.util.Objects.requireNonNull(answer.value);
    }

    private static void write(WritableImage image, Path png) {
        try {
            Files.createDirectories(png.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", png.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
