package cn.yingchun.app;

import cn.yingchun.app.start.Display;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.shot.Picture;
import cn.yingchun.ui.kit.shot.Tour;
import cn.yingchun.ui.shell.Frame;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/// The window of the story: drawn into memory, shown on the day on which the newest thing happened.
final class StoryPictures {
    private static final Duration A_MOMENT_LATER = Duration.ofMinutes(5);

    private final OpenOffice open;
    private final Path out;
    private final Look look;

    StoryPictures(OpenOffice open, Path out, Words words) {
        this.open = open;
        this.out = out;
        this.look = Look.of(words);
        startToolkit();
    }

    /// Opens the address in a fresh frame and writes its picture.
    void take(String name, Address address) {
        var then = new OpenOffice(open.office(), open.rules(), open.casework(), open.patients(), open.registry(), open.rounds(), clock());
        var scene = Picture.await(() -> {
            var frame = new Frame(DeskOf.office(then, look, () -> {}), look, Work.atOnce(), _ -> {});
            var made = new Scene(frame, Tour.WIDE, Tour.HIGH);
            look.dress(made);
            frame.go(address);
            return made;
        });
        Picture.take(scene, out.resolve(name + ".png"));
        Picture.await(() -> {
            scene.setRoot(new Region());
            return scene;
        });
    }

    private Clock clock() {
        var newest = open.office().latest(50).stream().map(Fact::happened)
                .filter(happened -> happened.isBefore(open.clock().instant())).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return Clock.fixed(newest.plus(A_MOMENT_LATER), open.clock().getZone());
    }

    /// Starts JavaFX where there is no display; once in the life of the program.
    static void startToolkit() {
        Display.doWithout();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
    }
}
