package cn.yingchun.ui.kit.desk;

import cn.yingchun.domain.conflict.Conflict;
import cn.yingchun.sync.RecordStand;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What the head of a record says of exchange: a button for each conflict, which opens its decision, and whether what was
/// written here has reached anybody.
public final class StandMarks {
    private static final int MOST = 2;

    private StandMarks() {}

    public static List<Node> of(Tools tools, RecordStand stand) {
        var marks = new ArrayList<Node>();
        stand.conflicts().stream().limit(MOST).forEach(conflict -> marks.add(mark(tools, conflict)));
        if (stand.conflicts().size() > MOST) {
            marks.add(Buttons.plain(tools.say("sync.stand.more", stand.conflicts().size() - MOST),
                    () -> tools.go().accept(new Address("exchange", "conflicts"))));
        }
        if (stand.kept() + stand.sent() + stand.came() > 0) {
            var state = Labels.muted(state(tools, stand));
            state.setWrapText(true);
            state.setMinHeight(Region.USE_PREF_SIZE);
            marks.add(state);
        }
        return marks;
    }

    /// Where the decision of a conflict is made.
    public static Address decision(Conflict conflict) {
        return new Address("exchange", "decide " + conflict.id());
    }

    private static Button mark(Tools tools, Conflict conflict) {
        var button = Buttons.plain(tools.say("sync.stand.conflict", conflict.devices(), conflict.register().wording()),
                Feather.ALERT_TRIANGLE, () -> tools.go().accept(decision(conflict)));
        button.getStyleClass().add("conflict-mark");
        if (conflict.register().isSafety()) {
            button.getStyleClass().add("danger");
        }
        button.setWrapText(true);
        button.setMinSize(0, Region.USE_PREF_SIZE);
        return button;
    }

    private static String state(Tools tools, RecordStand stand) {
        var parts = new ArrayList<String>();
        if (stand.kept() > 0) {
            parts.add(tools.say("sync.stand.kept", stand.kept()));
        } else if (stand.sent() > 0) {
            parts.add(tools.say("sync.stand.sent"));
        }
        if (stand.came() > 0) {
            parts.add(tools.say("sync.stand.came", stand.came()));
        }
        return String.join("  ·  ", parts);
    }
}
