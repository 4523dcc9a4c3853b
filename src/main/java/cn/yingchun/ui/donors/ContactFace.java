package cn.yingchun.ui.donors;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.contact.AttemptRules;
import cn.yingchun.domain.contact.Staleness;
import cn.yingchun.store.lists.DonorRow;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.rows.Face;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The last contact with a dot for its age; the words behind the dot are its tooltip.
final class ContactFace implements Face<DonorRow> {
    private static final AttemptRules RULES = AttemptRules.load(WorkCalendar.load());

    private final Tools tools;
    private final DonorsModel model;
    private final Label dot = new Label("●");
    private final Label day = new Label();
    private final HBox node;

    ContactFace(Tools tools, DonorsModel model) {
        this.tools = tools;
        this.model = model;
        dot.getStyleClass().add("stale-dot");
        node = new HBox(tools.look().em(0.4), dot, day);
        node.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(DonorRow row) {
        var age = staleness(row, model.today());
        dot.getStyleClass().setAll("label", "stale-dot", age.name().toLowerCase(java.util.Locale.ROOT));
        dot.setText(age == Staleness.FRESH ? "●" : age == Staleness.AGEING ? "◐" : "○");
        var tip = tools.say(age.key());
        dot.setTooltip(new Tooltip(tip));
        dot.setAccessibleText(tip);
        day.setText(row.lastContact().map(LocalDate::toString).orElse("–"));
    }

    static Staleness staleness(DonorRow row, LocalDate today) {
        return Staleness.of(row.lastContact(), today, RULES);
    }
}
