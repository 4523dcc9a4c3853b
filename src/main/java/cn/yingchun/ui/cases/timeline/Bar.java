package cn.yingchun.ui.cases.timeline;

import cn.yingchun.domain.say.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A validity bar with the day it ends and the items it stands for.
final class Bar extends Pane {
    private final Span span;
    private final Region strip = new Region();
    private final Label text = new Label();

    Bar(Span span, Words words) {
        this.span = span;
        strip.getStyleClass().add("timeline-strip");
        text.getStyleClass().add("timeline-bar-text");
        if (span.tooShort()) {
            strip.getStyleClass().add("short");
            text.getStyleClass().add("short");
        }
        text.setText(words.say(span.tooShort() ? "cases.timeline.too-short" : "cases.timeline.valid", Timeline.day(span.until()), span.name()));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text.getText());
        strip.setManaged(false);
        text.setManaged(false);
        getChildren().addAll(strip, text);
        setMouseTransparent(true);
    }

    Span span() {
        return span;
    }

    /// The text stands behind the end of the bar where there is room, else before its beginning.
    void place(double from, double until, double top, double whole) {
        text.autosize();
        var high = text.getHeight();
        resizeRelocate(0, top, whole, high);
        strip.resizeRelocate(from, high * 0.32, Math.max(4, until - from), high * 0.36);
        var behind = until + 6;
        text.relocate(behind + text.getWidth() <= whole ? behind : Math.max(0, from - 6 - text.getWidth()), 0);
    }
}
