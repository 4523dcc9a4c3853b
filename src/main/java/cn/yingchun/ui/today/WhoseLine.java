package cn.yingchun.ui.today;

import cn.yingchun.ui.kit.FilterLine;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// Whose tasks are shown: the office's or mine, and those of one donor.
final class WhoseLine {
    private WhoseLine() {}

    static FilterLine of(Tools tools, TodayModel model) {
        var group = new ToggleGroup();
        var office = new ToggleButton(tools.say("today.whose.office"));
        var mine = new ToggleButton(tools.say("today.whose.mine"));
        office.setToggleGroup(group);
        mine.setToggleGroup(group);
        office.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                group.selectToggle(before);
            } else {
                model.mine(now == mine);
            }
        });
        var box = new TextField();
        box.getStyleClass().add("filter-box");
        box.setPromptText(tools.say("today.whose.donor"));
        box.setAccessibleText(tools.say("today.whose.donor"));
        box.textProperty().subscribe(model::filter);
        var wide = new CheckBox();
        wide.selectedProperty().subscribe(model::wide);
        model.page().subscribe(_ -> wide.setText(tools.say("today.whose.further", model.further())));
        return new FilterLine(Labels.muted(tools.say("today.whose.keys")), box, office, mine, wide);
    }
}
