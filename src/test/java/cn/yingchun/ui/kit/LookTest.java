package cn.yingchun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

@ExtendWith(Toolkit.class)
class LookTest {
    /// An icon size in em once made icons grow with every change of the window.
    @Test
    void anIconKeepsItsSizeHoweverOftenItIsStyled() {
        var sizes = Toolkit.on(() -> {
            var icon = new FontIcon(Feather.GLOBE);
            var root = new StackPane(icon);
            var scene = new Scene(root);
            Look.of(Words.ZH).dress(scene);
            root.applyCss();
            var first = icon.getIconSize();
            for (int i = 0; i < 5; i++) {
                root.getStyleClass().add("again" + i);
                icon.getStyleClass().add("again" + i);
                root.applyCss();
            }
            return new int[] {first, icon.getIconSize()};
        });
        assertThat(sizes[1]).isEqualTo(sizes[0]).isEqualTo((int) Look.of(Words.ZH).em(1.15));
    }

    @Test
    void zoomStaysBetween80And200Percent() {
        assertThat(Look.of(Words.ZH).zoom(500).zoom()).isEqualTo(200);
        assertThat(Look.of(Words.ZH).zoom(10).zoom()).isEqualTo(80);
    }

    @Test
    void theProgramsOwnChineseLettersAreUsed() {
        var family = Toolkit.on(() -> {
            var label = new javafx.scene.control.Label("迎春 喆堃昇燚赟東");
            var scene = new Scene(new StackPane(label));
            Look.of(Words.ZH).dress(scene);
            scene.getRoot().applyCss();
            return label.getFont().getFamily();
        });
        assertThat(family).isEqualTo("Noto Sans SC");
    }
}
