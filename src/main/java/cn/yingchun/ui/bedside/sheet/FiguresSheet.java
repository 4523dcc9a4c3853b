package cn.yingchun.ui.bedside.sheet;

import cn.yingchun.domain.cases.CaseFile;
import cn.yingchun.domain.cases.PlanFact.TargetSet;
import cn.yingchun.domain.collect.reckon.Reckoned;
import cn.yingchun.domain.collect.reckon.Reckoning;
import cn.yingchun.ui.bedside.picture.Tiles;
import cn.yingchun.ui.kit.Buttons;
import cn.yingchun.ui.kit.Labels;
import cn.yingchun.ui.kit.Tools;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// All figures F1 … F12 as they come out of the raw numbers now, and every version of what is asked for.
public final class FiguresSheet {
    private FiguresSheet() {}

    public static void show(Tools tools, CaseFile file) {
        var grid = new GridPane();
        grid.getStyleClass().add("reckoning");
        int row = 0;
        for (var figure : new Reckoning(file).all()) {
            grid.addRow(row++, new Label(figure.code()), new Label(tools.say(key(figure))),
                    Labels.heading(figure.value().map(value -> Tiles.plain(value) + " " + figure.unit()).orElse("–")), Labels.muted(figure.working()));
        }
        var body = new VBox(grid, Labels.heading(tools.say("bedside.figures.targets")));
        file.each(TargetSet.class).forEach(target -> body.getChildren().add(Labels.plain(tools.say("bedside.figures.target", target.what().version(),
                Tiles.plain(target.what().recipientKg()), Tiles.plain(target.what().targetCd34PerKg()), Tiles.plain(target.what().minimumCd34PerKg()),
                target.actor()))));
        body.getStyleClass().addAll("act-sheet", "bed-column");
        body.setStyle(tools.look().armsLength());
        body.getStylesheets().add(Objects.requireNonNull(FiguresSheet.class.getResource("/theme/bedside.css")).toExternalForm());
        tools.sheets().show(tools.say("bedside.verb.figures"), body, tools.look().em(84), Buttons.main(tools.say("kit.sheet.close"), tools.sheets()::close));
    }

    /// F7 stands twice: nucleated cells in all, and mononuclear ones per kg.
    private static String key(Reckoned figure) {
        return "bedside.figures." + figure.code().toLowerCase(Locale.ROOT) + (figure.unit().endsWith("⁸") ? "-all" : "");
    }
}
