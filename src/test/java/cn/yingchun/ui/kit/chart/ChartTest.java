package cn.yingchun.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.rows.Rows;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class ChartTest {
    private static final Series FUNNEL = new Series("漏斗", List.of(
            new Series.Point("初配", 40, "40"), new Series.Point("高分辨", 20, "20"), new Series.Point("采集", 3, "< 5")));

    private static ChartCard card(Node chart) {
        var tools = new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {});
        var made = new ChartCard(tools, "shell.place.donors", FUNNEL, chart);
        new Scene(made, 600, 400);
        made.applyCss();
        made.layout();
        return made;
    }

    @Test
    void aChartIsHeardAsItIsSeen() {
        assertThat(Toolkit.on(() -> new Bars(FUNNEL).getAccessibleText())).isEqualTo("漏斗: 初配 40, 高分辨 20, 采集 < 5");
    }

    @Test
    void theTableBehindTheChartHoldsEveryNumberAsItIsShown() {
        Toolkit.run(() -> {
            var card = card(new Bars(FUNNEL));
            var table = card.lookupAll(".toggle-button").stream().map(ButtonBase.class::cast).findFirst().orElseThrow();
            var rows = (Rows<?>) card.lookup(".rows");
            assertThat(rows.isVisible()).isFalse();
            table.fire();
            assertThat(rows.isVisible()).isTrue();
            assertThat(rows.shown()).hasSize(3);
        });
    }

    @Test
    void theNumbersAreCopiedAsSpreadsheetsTakeThem() {
        var text = Toolkit.on(() -> {
            var card = card(new Bars(FUNNEL));
            card.lookupAll(".button-icon").stream().map(ButtonBase.class::cast)
                    .filter(button -> button.getAccessibleText().equals(Words.ZH.say("kit.chart.copy"))).findFirst().orElseThrow().fire();
            return Clipboard.getSystemClipboard().getString();
        });
        assertThat(text).isEqualTo("漏斗\t\n初配\t40\n高分辨\t20\n采集\t< 5\n");
    }

    @Test
    void aSparklineRunsFromTheFirstToTheNewestNumber() {
        var points = Toolkit.on(() -> {
            var line = new Sparkline(FUNNEL, 80, 18);
            new Scene(line);
            line.resize(80, 18);
            line.layout();
            return List.copyOf(((Polyline) line.getChildrenUnmodifiable().getFirst()).getPoints());
        });
        assertThat(points).hasSize(6);
        assertThat(points.get(1)).as("the largest lies on top").isLessThan(points.get(5));
    }
}
