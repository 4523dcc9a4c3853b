package cn.yingchun.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Sheets over the window for what must be finished first: a title, a body, buttons that name the act.
///
/// They lie in the same scene, so that they zoom, dim and print with it. Esc closes the innermost; the focus goes back
/// to where it was. Tab stays inside.
public final class Sheets extends StackPane {
    /// @param firm Esc does not close it
    private record Open(Node sheet, Optional<Node> focusBefore, boolean firm) {}

    /// How much of a sheet's width its body has; the rest is its edges.
    private static final double SHARE_OF_BODY = 0.92;

    /// As high as its text needs at the width it will have. A scroll pane asks without a width, for unbroken lines.
    private static final class Body extends StackPane {
        private final double wide;

        Body(Node content, double wide) {
            super(content);
            this.wide = wide;
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? wide : width);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    public Sheets() {
        getStyleClass().add("sheets");
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepInside);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !open.isEmpty()) {
                key.consume();
                if (!open.element().firm()) {
                    close();
                }
            }
        });
    }

    /// Shows a sheet over all others; a body that is higher than the window scrolls. The last button stands rightmost.
    ///
    /// @param wide letter sizes, see [Look#em]
    /// @return the line of buttons, for a sheet whose buttons change from step to step
    public HBox show(String title, Node body, double wide, Button... buttons) {
        var head = new Label(title);
        head.getStyleClass().add("sheet-title");
        var line = new HBox(buttons);
        line.getStyleClass().addAll("button-line", "sheet-buttons");
        var scroll = new ScrollPane(new Body(body, wide * SHARE_OF_BODY));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("sheet-body");
        var sheet = new VBox(head, scroll, line);
        sheet.getStyleClass().add("paper");
        sheet.setMaxSize(wide, USE_PREF_SIZE);
        sheet.setPrefWidth(wide);
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(title);
        put(sheet);
        return line;
    }

    /// Shows a node of its own making, such as the palette.
    public void put(Node sheet) {
        put(sheet, false);
    }

    /// Shows a node that only its own act closes, such as a locked screen.
    public void hold(Node sheet) {
        put(sheet, true);
    }

    private void put(Node sheet, boolean firm) {
        var before = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        open.push(new Open(sheet, before, firm));
        getChildren().forEach(below -> below.setVisible(false));
        getChildren().add(sheet);
        setVisible(true);
        sheet.applyCss();
        first(sheet).ifPresent(Node::requestFocus);
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /// Closes the innermost sheet.
    public void close() {
        if (open.isEmpty()) {
            return;
        }
        var closed = open.pop();
        getChildren().remove(closed.sheet());
        if (open.isEmpty()) {
            setVisible(false);
        } else {
            open.peek().sheet().setVisible(true);
        }
        closed.focusBefore().filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    /// Tab that leaves the innermost sheet comes back to its beginning.
    private void keepInside(@Nullable Node focused) {
        var top = open.peek();
        if (top == null || focused == null || within(focused, top.sheet())) {
            return;
        }
        first(top.sheet()).ifPresent(Node::requestFocus);
    }

    private static boolean within(Node node, Node sheet) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at == sheet) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(Sheets::first).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
