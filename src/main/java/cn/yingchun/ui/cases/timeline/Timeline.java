package cn.yingchun.ui.cases.timeline;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Look;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The way of a case from notice to follow-up on one line: what was, what is agreed, today, and under it how long the
/// dated tests stay valid, so that one glance shows what lapses before the collection day.
public final class Timeline extends Pane {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    /// Bars that fit under the line; the earliest ends are shown first.
    private static final int MOST_BARS = 3;

    private final Look look;
    private final IntConsumer open;
    private final Region line = styled("timeline-line");
    private final Region way = styled("timeline-way");
    private final Label todayMark = new Label();
    private final Region todayLine = styled("timeline-today-line");
    private final List<Station> stations = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private Scale scale = new Scale(List.of());
    private LocalDate today = LocalDate.EPOCH;

    /// @param open opens the station of that turn
    public Timeline(Look look, IntConsumer open) {
        this.look = look;
        this.open = open;
        getStyleClass().add("timeline");
        todayMark.getStyleClass().add("timeline-today");
        setMinHeight(USE_PREF_SIZE);
    }

    public void show(List<Milestone> milestones, List<Span> spans, LocalDate newToday) {
        scale = new Scale(milestones);
        today = newToday;
        bars.clear();
        spans.stream().sorted(java.util.Comparator.comparing(Span::until)).limit(MOST_BARS)
                .forEach(span -> bars.add(new Bar(span, words())));
        while (stations.size() > milestones.size()) {
            stations.removeLast();
        }
        for (int i = 0; i < milestones.size(); i++) {
            if (i == stations.size()) {
                var turn = i;
                stations.add(new Station(() -> open.accept(turn)));
            }
            stations.get(i).show(milestones.get(i), words());
        }
        todayMark.setText(words().say("cases.timeline.today", DAY.format(today)));
        var shown = new ArrayList<javafx.scene.Node>(List.of(line, way, todayLine));
        shown.addAll(bars);
        shown.addAll(stations);
        shown.add(todayMark);
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        requestLayout();
    }

    private Words words() {
        return look.words();
    }

    @Override
    protected double computePrefHeight(double width) {
        return look.em(6.2 + 1.35 * bars.size());
    }

    @Override
    protected double computeMinWidth(double height) {
        return look.em(40);
    }

    @Override
    protected void layoutChildren() {
        var margin = look.em(3.2);
        var wide = getWidth() - 2 * margin;
        var middle = look.em(3.35);
        line.resizeRelocate(margin, middle - 1, wide, 2);
        var now = margin + wide * scale.of(today);
        way.resizeRelocate(margin, middle - 1, Math.max(0, now - margin), 2);
        todayLine.resizeRelocate(now - 1, look.em(1.1), 2, getHeight() - look.em(1.1));
        todayMark.autosize();
        todayMark.relocate(Math.clamp(now - todayMark.getWidth() / 2, 0, Math.max(0, getWidth() - todayMark.getWidth())), 0);
        for (int i = 0; i < stations.size(); i++) {
            var station = stations.get(i);
            var size = Math.rint(station.prefWidth(-1));
            station.resizeRelocate(Math.rint(margin + wide * scale.of(i) - size / 2), look.em(1.45), size, look.em(4.2));
        }
        for (int i = 0; i < bars.size(); i++) {
            var span = bars.get(i).span();
            var from = margin + wide * scale.of(span.from());
            var until = margin + wide * scale.of(span.until());
            bars.get(i).place(from, until, look.em(5.9 + 1.35 * i), getWidth());
        }
    }

    private static Region styled(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
