package cn.yingchun.ui.shell;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.shot.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;


/// What keeps somebody without mouse or eyes from a screen: not reached by Tab, not named, without label, cut, without words.
public final class Access {
    private Access() {}

    /// Shows the stop on the county laptop's screen and lists what is wrong; empty when all is well.
    public static List<String> problems(Tour.Stop stop, Words words) {
        return Toolkit.on(() -> {
            var look = Look.of(words);
            var root = stop.view().apply(look);
            var scene = new Scene(root, Tour.WIDE, Tour.HIGH);
            look.dress(scene);
            root.applyCss();
            root.layout();
            stop.before().accept(root);
            root.applyCss();
            root.layout();
            return problems(root, words);
        });
    }

    private static List<String> problems(Parent root, Words words) {
        var problems = new ArrayList<String>();
        for (var control : controls(root).filter(Node::isVisible).toList()) {
            if (control.isFocusTraversable() && spoken(control).isBlank()) {
                problems.add("not named: " + control);
            }
            if (isInteractive(control) && !control.isFocusTraversable() && !insideCell(control)) {
                problems.add("not reached by Tab: " + control);
            }
            if (control instanceof ButtonBase button && textOf(button).isBlank() && button.getTooltip() == null) {
                problems.add("no tooltip: " + control);
            }
            if (control instanceof TextInputControl field && field.isEditable() && !isLabelled(field, root)) {
                problems.add("no label: " + control);
            }
            if (control instanceof Labeled labelled && isCut(labelled)) {
                problems.add("cut: " + labelled.getText());
            }
            if (control instanceof Labeled labelled && labelled.getText() != null && labelled.getText().matches("[a-z]+(\\.[a-z-]+){2,}")) {
                problems.add("no words for " + labelled.getText() + " in " + words.language());
            }
        }
        problems.addAll(leftOutByTab(root));
        return problems;
    }

    /// Presses Tab as often as there are controls and more, and says which of them it never came to.
    private static List<String> leftOutByTab(Parent root) {
        var sheet = root.lookup(".sheets");
        var inFront = sheet instanceof Parent parent && sheet.isVisible() ? parent : root;
        var wanted = controls(inFront).filter(Node::isFocusTraversable).filter(node -> !node.isDisabled() && isShown(node, root))
                .filter(node -> !insideCell(node)).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        if (wanted.isEmpty()) {
            return List.of();
        }
        wanted.getFirst().requestFocus();
        var tries = 3 * wanted.size() + 50;
        for (int i = 0; i < tries; i++) {
            var owner = root.getScene().getFocusOwner();
            wanted.removeIf(node -> node == owner || inOneGroup(node, owner));
            owner.requestFocusTraversal(TraversalDirection.NEXT);
        }
        return wanted.stream().map(node -> "Tab does not come to " + node).toList();
    }

    /// A group of toggles is one stop of Tab; the arrow keys go on inside it.
    private static boolean inOneGroup(Node one, Node other) {
        return one instanceof ToggleButton a && other instanceof ToggleButton b && a.getToggleGroup() != null
                && a.getToggleGroup() == b.getToggleGroup();
    }

    private static boolean isShown(Node node, Parent root) {
        for (var at = node; at != null && at != root; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Control> controls(Node node) {
        var own = node instanceof Control control ? Stream.of(control) : Stream.<Control>empty();
        return node instanceof Parent parent && node.isVisible()
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Access::controls)) : own;
    }

    private static boolean isInteractive(Control control) {
        return control instanceof ButtonBase || control instanceof TextInputControl || control instanceof ChoiceBox<?>
                || control instanceof TableView<?> || control instanceof ListView<?>;
    }

    /// Buttons in list cells only repeat what Enter does on the row.
    private static boolean insideCell(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.control.Cell<?> || at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private static String spoken(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        if (control instanceof Labeled labelled) {
            return textOf(labelled);
        }
        return control instanceof javafx.scene.control.SplitPane || control instanceof ScrollBar ? "part of the frame" : "";
    }

    private static String textOf(Labeled labelled) {
        return labelled.getText() == null ? "" : labelled.getText() + (labelled.getAccessibleText() == null ? "" : labelled.getAccessibleText());
    }

    private static boolean isLabelled(TextInputControl field, Parent root) {
        var labels = controls(root).filter(Label.class::isInstance).map(Label.class::cast).map(Label::getLabelFor).collect(Collectors.toSet());
        return labels.contains(field) || field.getStyleClass().contains("filter-box") || field.getPromptText() != null && !field.getPromptText().isBlank();
    }

    /// A button whose words end in "…" because it is too narrow, or, where they may wrap, too low for its width.
    private static boolean isCut(Labeled labelled) {
        return labelled instanceof ButtonBase && labelled.getWidth() > 0 && (labelled.isWrapText()
                ? labelled.getHeight() + 1 < labelled.prefHeight(labelled.getWidth())
                : labelled.getWidth() + 1 < labelled.prefWidth(-1));
    }
}
