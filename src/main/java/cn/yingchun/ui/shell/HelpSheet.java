package cn.yingchun.ui.shell;

import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// F1: the keys of this place, and those that work everywhere.
final class HelpSheet {
    private HelpSheet() {}

    static void show(Keys keys, Tools tools) {
        var here = column(tools.say("shell.help.here"), keys.here().get(), tools);
        var everywhere = column(tools.say("shell.help.everywhere"), keys.everywhere(), tools);
        var columns = new HBox(tools.look().em(3), here, everywhere);
        tools.sheets().show(tools.say("shell.help.title"), columns, tools.look().em(48),
                Buttons.main(tools.say("kit.sheet.close"), tools.sheets()::close));
    }

    private static VBox column(String title, List<Command> commands, Tools tools) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        var withKeys = commands.stream().filter(command -> command.keys().isPresent()).toList();
        for (int i = 0; i < withKeys.size(); i++) {
            var cap = new Label(withKeys.get(i).keyText());
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Label.USE_PREF_SIZE);
            grid.addRow(i, cap, Labels.plain(tools.say(withKeys.get(i).key())));
        }
        return new VBox(tools.look().em(0.8), Labels.heading(title), grid);
    }
}
