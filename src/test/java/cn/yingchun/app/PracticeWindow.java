package cn.yingchun.app;

import cn.yingchun.app.keep.KnownOffices;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Words;
import cn.yingchun.match.Reference;
import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Office;
import cn.yingchun.store.Offices;
import cn.yingchun.store.Places;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.shell.Frame;
import cn.yingchun.ui.start.Doors;
import cn.yingchun.work.Casework;
import cn.yingchun.work.PatientDesk;
import cn.yingchun.work.Playbook;
import cn.yingchun.work.practice.PracticeOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The program's own window in a home folder made for a test, and a coordinator in front of it.
final class PracticeWindow implements AutoCloseable {
    static final String USER = "演示·李";
    static final String PASSWORD = "spring-2026";
    private static final int DONORS = 300;

    private final String homeBefore = System.getProperty("user.home");
    private Stage stage = Toolkit.on(Stage::new);
    private Window window = new Window();
    private boolean open;

    PracticeWindow(Path home) {
        System.setProperty("user.home", home.toString());
    }

    static Path folder() {
        return Places.home().resolve("office");
    }

    static String say(String key, Object... arguments) {
        return Words.ZH.say(key, arguments);
    }

    /// Makes a practice office with cases in every stage, which the start screen will offer.
    PracticeWindow furnish(Consumer<Office> more) {
        var clock = Clock.systemUTC();
        try (var office = Office.create(folder(), new NewOffice("演示办公室", "410105", USER, true), PASSWORD.toCharArray(), Offices.around(clock))) {
            var rules = Playbook.load();
            new PracticeOffice(office, new Casework(office, rules, clock), new PatientDesk(office, rules, clock)).furnish(
                    new PracticeOffice.Scale(Reference.builtIn().table(), DONORS, 1, PracticeOffice.day(clock)), Progress.NONE);
            more.accept(office);
        }
        new KnownOffices(Places.home().resolve("offices.txt")).opened(new Doors.Known("演示办公室", folder(), USER));
        return this;
    }

    /// The start screen, in Chinese.
    Coordinator start() {
        Toolkit.run(() -> {
            stage = new Stage();
            window = new Window();
            window.start(stage);
        });
        open = true;
        var coordinator = new Coordinator(stage);
        if (coordinator.isThere("中文")) {
            coordinator.click("中文");
        }
        return coordinator;
    }

    /// The start screen, and through it into the office.
    Coordinator enter() {
        return enter(start());
    }

    static Coordinator enter(Coordinator coordinator) {
        return framed(coordinator.type("start.field.password", PASSWORD).click(say("start.verb.open")));
    }

    static Coordinator framed(Coordinator coordinator) {
        coordinator.find(node -> node instanceof Label label && say("shell.status.offline").equals(label.getText()), "the frame");
        return coordinator;
    }

    /// Opens an address, as the palette does.
    void go(Address address) {
        Toolkit.run(() -> ((Frame) stage.getScene().getRoot()).go(address));
    }

    /// How large the letters are now, percent.
    int zoom() {
        return ((Frame) stage.getScene().getRoot()).tools().look().zoom();
    }

    /// Whether a line with these words can be read somewhere.
    boolean shows(String text) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText() != null && label.getText().contains(text));
    }

    /// What the office holds once the window is closed: read from the disk, not from memory.
    void afterClosing(Consumer<Office> look) {
        shut();
        try (var office = Office.open(folder(), USER, PASSWORD.toCharArray(), Clock.systemUTC(), Progress.NONE)) {
            look.accept(office);
        }
    }

    /// What the office would hold if the program were killed this moment: a copy of its folder is opened.
    void asIfKilledNow(Consumer<Office> look) {
        Toolkit.run(() -> ((Frame) stage.getScene().getRoot()).tools().work().settle(Duration.ofSeconds(10)));
        var copy = folder().resolveSibling("office-killed");
        try (var files = Files.walk(folder())) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(folder().relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var office = Office.open(copy, USER, PASSWORD.toCharArray(), Clock.systemUTC(), Progress.NONE)) {
            look.accept(office);
        }
    }

    /// After a wrong password or PIN the next try must wait a second.
    static void sitOutTheWait() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shut() {
        if (open) {
            open = false;
            Toolkit.run(() -> {
                stage.hide();
                window.stop();
            });
        }
    }

    @Override
    public void close() {
        shut();
        System.setProperty("user.home", homeBefore);
    }
}
