package cn.yingchun.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// What can be seen and pressed under a node, for tests of one screen or sheet; all on the JavaFX thread.
public record Seen(Parent root) {
    public void lay() {
        root.applyCss();
        root.layout();
    }

    public void press(String words) {
        ((Button) find(node -> node instanceof Button button && words.equals(button.getText())).orElseThrow(() -> new AssertionError("no button " + words))).fire();
        lay();
    }

    public TextField field(String id) {
        return (TextField) find(node -> Objects.equals(node.getId(), id)).orElseThrow(() -> new AssertionError("no field " + id));
    }

    /// Whether a line says this, whole or in part.
    public boolean says(String words) {
        return find(node -> node instanceof Label label && label.getText() != null && label.getText().contains(words)).isPresent();
    }

    public Optional<Node> find(Predicate<Node> wanted) {
        return find(root, wanted);
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        return wanted.test(node) ? Optional.of(node) : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> find(child, wanted).stream()).findFirst() : Optional.empty();
    }
}
