package cn.yingchun.app.start;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.shell.Frame;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Walks through the whole program once without a person: practice office, every place, palette and help, then the end.
///
/// The installer starts the program like this so that the JVM can put by what a start needs; the test of the installed
/// program does it to see that every place opens.
public final class Rehearsal {
    private static final Duration STEP = Duration.millis(700);
    private static final int MOST_WAITS = 600;
    private static final List<KeyCode> IN_A_PLACE = List.of(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.UP, KeyCode.END, KeyCode.HOME);
    private static final int PAGES = 60;

    private final Supplier<Optional<Frame>> frame;
    private final Work work;
    private final Stage stage;
    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private final KeyTrace keys;
    private final KeyTrace scrolls;
    private int waits;

    /// One thing that is done, and what comes next once the window shows it.
    private interface Step {
        void goOn(Runnable next);
    }

    public Rehearsal(Supplier<Optional<Frame>> frame, Work work, Stage stage) {
        this.keys = new KeyTrace(stage.getScene(), "keys");
        this.scrolls = new KeyTrace(stage.getScene(), "scrolls");
        this.frame = frame;
        this.work = work;
        this.stage = stage;
    }

    /// Presses the practice button of the start screen and goes on from there.
    public void begin(Scene scene) {
        button(scene.getRoot(), List.of(Words.ZH.say("start.verb.practice"), Words.EN.say("start.verb.practice")))
                .ifPresentOrElse(Button::fire, this::end);
        later(this::waitForOffice);
    }

    private void waitForOffice() {
        var open = frame.get().filter(_ -> work.jobs().isEmpty());
        if (open.isEmpty() && waits++ < MOST_WAITS) {
            later(this::waitForOffice);
            return;
        }
        open.ifPresent(found -> {
            found.places().forEach(place -> {
                act(() -> found.go(Address.of(place)));
                press(place, IN_A_PLACE);
            });
            act(() -> found.go(Address.of("donors")));
            steps.add(this::intoTable);
            press("the list of donors", Collections.nCopies(PAGES, KeyCode.PAGE_DOWN));
            press("the list of donors", List.of(KeyCode.END));
            act(() -> table().ifPresent(Rehearsal::tellEnd));
            press("the list of donors", List.of(KeyCode.PAGE_UP, KeyCode.HOME));
            drag("the list of donors");
            act(found::palette);
            press("the palette", List.of(KeyCode.Z, KeyCode.H, KeyCode.A, KeyCode.N, KeyCode.G));
            act(() -> found.tools().sheets().close());
            act(found::help);
        });
        next();
    }

    private void next() {
        Optional.ofNullable(steps.poll()).ifPresentOrElse(step -> step.goOn(this::next), this::end);
    }

    private void act(Runnable act) {
        steps.add(next -> {
            act.run();
            later(next);
        });
    }

    /// Keys one after the other, each when the frame of the one before is ready.
    private void press(String where, List<KeyCode> codes) {
        codes.forEach(code -> steps.add(next -> keys.press(code, where, next)));
    }

    /// Drags the bar of the list from its top to its end and back, as fast as frames come.
    private void drag(String where) {
        for (int step = 0; step <= 2 * PAGES; step++) {
            var place = 1 - Math.abs(1 - (double) step / PAGES);
            steps.add(next -> scrolls.trace("bar at " + Math.round(place * 100) + " % of " + where,
                    () -> bar().ifPresent(bar -> bar.setValue(place * bar.getMax())), next));
        }
    }

    /// The keyboard goes into the table, once it has rows.
    private void intoTable(Runnable next) {
        var ready = table().filter(table -> !table.getItems().isEmpty());
        if (ready.isEmpty() && waits++ < MOST_WAITS) {
            later(() -> intoTable(next));
            return;
        }
        ready.ifPresent(Node::requestFocus);
        next.run();
    }

    private static void tellEnd(TableView<?> table) {
        var rows = table.getItems();
        var place = table.getSelectionModel().getSelectedIndex();
        System.out.println("rehearsal: End leads to row " + (place + 1) + " of " + rows.size() + ", read: " + (place >= 0 && rows.get(place) != null));
    }

    private Optional<TableView<?>> table() {
        return stage.getScene().getRoot().lookupAll(".table-view").stream().<TableView<?>>map(one -> (TableView<?>) one)
                .filter(one -> isSeen(one)).max(Comparator.comparingInt(one -> one.getItems().size()));
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Optional<ScrollBar> bar() {
        return table().stream().flatMap(table -> table.lookupAll(".scroll-bar").stream()).map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL && bar.isVisible()).findFirst();
    }

    private void end() {
        var open = frame.get().map(found -> found.places().size()).orElse(0);
        System.out.println("rehearsal: " + open + " places opened");
        System.out.println("rehearsal: " + keys.line());
        System.out.println("rehearsal: " + scrolls.line());
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.println("rehearsal: heap in use " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MB");
        stage.close();
    }

    private static void later(Runnable step) {
        var pause = new PauseTransition(STEP);
        pause.setOnFinished(_ -> step.run());
        pause.play();
    }

    private static Optional<Button> button(Node node, List<String> spoken) {
        if (node instanceof Button button && (spoken.contains(button.getAccessibleText()) || spoken.contains(button.getText()))) {
            return Optional.of(button);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(child -> button(child, spoken)).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
