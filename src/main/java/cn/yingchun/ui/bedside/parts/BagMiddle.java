package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.identifier.Din;
import cn.yingchun.domain.product.BagLabels;
import cn.yingchun.domain.product.Custody;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.Tiles;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bags: what was collected, each bag's label, and from hand to hand with time and temperature where it is.
public final class BagMiddle implements Middle {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Words words;
    private final TileGrid computed;
    private final VBox chains = new VBox();
    private final AlarmPane alarms;
    private final HBox line;

    public BagMiddle(Tools tools) {
        words = tools.words();
        computed = new TileGrid(tools, "figure-grid", 5, 5, 54);
        alarms = new AlarmPane(words).besideValues(tools.look());
        chains.getStyleClass().add("chains");
        var left = new VBox(computed, chains);
        left.getStyleClass().add("values");
        HBox.setHgrow(left, Priority.ALWAYS);
        line = new HBox(left, alarms);
        line.getStyleClass().add("values-line");
    }

    @Override
    public Region node() {
        return line;
    }

    @Override
    public void show(BedsidePicture picture, Instant now) {
        computed.show(picture.figures(), now);
        alarms.show(picture.alarms());
        chains.getChildren().clear();
        if (picture.custody().isEmpty()) {
            chains.getChildren().add(Labels.muted(words.say("bedside.custody.none")));
        }
        picture.custody().forEach(bag -> chains.getChildren().add(chain(picture, bag)));
    }

    private VBox chain(BedsidePicture picture, Custody bag) {
        var labels = BagLabels.of(picture.file(), bag.run()).stream()
                .map(one -> (Din.read(one.number()).map(Din::printed).orElse(one.number()) + "  " + one.productCode()).strip()).toList();
        var label = labels.isEmpty() ? words.say("bedside.custody.unlabelled") : String.join("，", labels);
        var box = new VBox(Labels.heading(words.say("bedside.custody.bag", bag.run(), label)));
        box.getStyleClass().add("chain");
        bag.steps().forEach(step -> box.getChildren().add(Labels.sentence(WHEN.format(step.at().atZone(WorkCalendar.ZONE)) + "   " + step(step))));
        if (bag.steps().isEmpty()) {
            box.getChildren().add(Labels.muted(words.say("bedside.custody.here")));
        }
        if (bag.awaitsDecision()) {
            var waits = new Label(words.say("bedside.custody.awaits"));
            waits.getStyleClass().add("late");
            box.getChildren().add(waits);
        }
        bag.judged().ifPresent(judged -> box.getChildren().add(Labels.sentence(words.say("bedside.custody.judged",
                words.say("tell.disposition." + judged.what().disposition().name().toLowerCase(Locale.ROOT).replace('_', '-')), judged.what().physician(),
                judged.fact().why().orElse("")))));
        return box;
    }

    private String step(Custody.Step step) {
        var celsius = step.celsius().map(Tiles::plain).orElse("–");
        return words.say("bedside.custody.step." + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), step.holder(), celsius)
                + (step.sealWhole() ? "" : "  " + words.say("tell.product.seal-broken"));
    }
}
