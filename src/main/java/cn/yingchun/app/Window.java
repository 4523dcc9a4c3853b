package cn.yingchun.app;

import cn.yingchun.app.keep.Watchman;
import cn.yingchun.app.keep.PropertyFile;
import cn.yingchun.app.keep.Settings;
import cn.yingchun.app.start.Launching;
import cn.yingchun.app.start.Placement;
import cn.yingchun.app.start.Rehearsal;
import cn.yingchun.store.Places;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.habit.Memory;
import cn.yingchun.ui.kit.shot.Emblem;
import cn.yingchun.ui.shell.ErrorPage;
import cn.yingchun.ui.shell.Frame;
import cn.yingchun.ui.start.StartModel;
import cn.yingchun.ui.start.StartView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: the start screen first, then the frame of the office that was opened.
public final class Window extends Application {
    private static final double WIDE = 1366;
    private static final double HIGH = 768;
    private static final String WALKED = "walk.begun";
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final Settings settings = new Settings(Places.home().resolve("settings.properties"));
    private final PropertyFile remembered = new PropertyFile(Places.home().resolve("desk.properties"));
    private final Memory memory = new Memory(remembered.read(), remembered::write);
    private final Work work = Work.inThreads();
    private final Scene scene = new Scene(new Region(), WIDE, HIGH);
    private Look look = settings.look();
    private boolean following = settings.following();
    private static Launching launching = Launching.quiet();
    private @Nullable OpenOffice open;
    private @Nullable Frame frame;
    private @Nullable Watchman watchman;
    private Optional<Left> left = Optional.empty();
    private String given = launching.given();

    /// Where somebody was when the office was locked; the same person comes back to the same place.
    private record Left(Path office, String user, Address address) {}

    /// How this start was asked for; set before the window is made.
    static void with(Launching asked) {
        launching = asked;
    }

    @Override
    public void start(Stage stage) {
        launching.trace().mark("toolkit");
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> failed(problem));
        stage.setTitle(look.words().say("say.app.name"));
        stage.setScene(scene);
        Placement.restore(stage, memory);
        stage.setOnHiding(_ -> Placement.keep(stage, memory));
        followSystem();
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> {
            followSystem();
            showAgain();
        });
        showStart();
        stage.show();
        launching.trace().mark("window shown");
        launching.firstFrame(scene, () -> {
            Emblem.SIZES.forEach(size -> stage.getIcons().add(Emblem.image(size)));
            rehearse(stage);
        });
        launching.instance().ifPresent(first -> first.listen(word -> Platform.runLater(() -> raise(stage, word))));
    }

    /// Nothing that goes wrong in the window's own thread may go unsaid.
    private void failed(Throwable problem) {
        Optional.ofNullable(frame).ifPresentOrElse(shown -> shown.tools().toasts().trouble(problem),
                () -> show(new ErrorPage(problem, look, this::leave, Platform::exit)));
    }

    private void rehearse(Stage stage) {
        if (launching.part() == Launching.Part.START) {
            stage.close();
        } else if (launching.rehearse()) {
            new Rehearsal(() -> Optional.ofNullable(frame), work, stage).begin(scene);
        }
    }

    /// @param word the bundle a later start was given, blank for none
    private void raise(Stage stage, String word) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        given = word.isBlank() ? given : word;
        showGiven();
    }

    /// Opens what was double-clicked, once an office is open to take it.
    private void showGiven() {
        if (!given.isBlank() && frame != null) {
            frame.go(new Address("exchange", "take " + given));
            given = "";
        }
    }

    private void showStart() {
        var doors = new Doorway(Places.home(), Clock.systemUTC()).doors();
        show(new StartView(new StartModel<>(work, doors, this::opened), look, changed -> {
            keep(changed);
            showStart();
        }));
    }

    private void opened(OpenOffice office) {
        open = office;
        var here = office.office();
        watchman = new Watchman(here, work, new Watchman.Post(scene, this::patience, this::leave), Instant::now);
        office.rounds().begin(_ -> Platform.runLater(() -> Optional.ofNullable(frame).ifPresent(Frame::cameIn)));
        Platform.runLater(() -> launching.reached("office open"));
        showFrame(office, left.filter(it -> it.office().equals(here.dir()) && it.user().equals(here.user())).map(Left::address)
                .orElse(Address.of("today")));
        showGiven();
        if (office.office().founded().practice() && memory.get(WALKED).isEmpty() && !launching.rehearse()) {
            memory.put(WALKED, "1");
            Optional.ofNullable(frame).ifPresent(Frame::walk);
        }
    }

    private Duration patience() {
        var atTheBed = frame != null && frame.address().filter(it -> it.place().equals("bedside")).isPresent();
        return atTheBed ? Watchman.AT_THE_BED : Watchman.PATIENCE;
    }

    private void showFrame(OpenOffice office, Address address) {
        var made = new Frame(DeskOf.office(office, HabitsOf.office(office, memory, look.words()), deskSettings(), this::leave), look, work, changed -> {
            keep(changed);
            showFrame(office, Optional.ofNullable(frame).flatMap(Frame::address).orElse(address));
        });
        frame = made;
        show(made);
        made.go(address);
    }

    /// Locks the office: its keys leave memory, and the start screen asks for a password again.
    private void leave() {
        if (open != null && frame != null) {
            var here = open.office();
            left = frame.address().map(address -> new Left(here.dir(), here.user(), address));
        }
        putAway();
        closeOffice();
        showStart();
    }

    private void show(Parent root) {
        scene.setRoot(root);
        look.dress(scene);
    }

    private void keep(Look changed) {
        following = following && changed.scheme() == look.scheme();
        look = changed;
        settings.keep(changed, following);
    }

    /// Light or dark as the system has it, where the person follows it.
    private void followSystem() {
        if (following && look.scheme() != Scheme.CONTRAST) {
            var dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            look = look.scheme(dark ? Scheme.DARK : Scheme.LIGHT);
        }
    }

    /// Shows what is open now in the look of now.
    private void showAgain() {
        Optional.ofNullable(open).ifPresentOrElse(
                office -> showFrame(office, Optional.ofNullable(frame).flatMap(Frame::address).orElse(Address.of("today"))), this::showStart);
    }

    private DeskSettings deskSettings() {
        return new DeskSettings(look, following, launching.graphics(), memory, (changed, follows) -> {
            following = follows;
            look = changed;
            followSystem();
            settings.keep(look, following);
            showAgain();
        });
    }

    /// Whoever locks or closes the window in the middle of a field has left it: what stands there is kept while the office is open.
    private void putAway() {
        if (frame != null) {
            frame.requestFocus();
            frame = null;
            scene.setRoot(new StackPane());
            work.settle(LAST_WORDS);
        }
    }

    private void closeOffice() {
        if (watchman != null) {
            watchman.leave();
            watchman = null;
        }
        if (open != null) {
            open.close();
            open = null;
        }
    }

    @Override
    public void stop() {
        putAway();
        if (open != null) {
            Watchman.lastBackup(open.office());
        }
        closeOffice();
        launching.end();
    }
}
