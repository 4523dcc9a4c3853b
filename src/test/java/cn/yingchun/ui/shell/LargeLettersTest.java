package cn.yingchun.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Command;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Screen;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/// The line over a place on a small screen in large letters.
@ExtendWith(Toolkit.class)
class LargeLettersTest {
    private record Place(String name) implements Screen {
        @Override
        public Region node() {
            return new Region();
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty(name);
        }

        @Override
        public ObservableValue<String> subtitle() {
            return new SimpleStringProperty("PX00000026 · 26");
        }

        @Override
        public List<Command> commands() {
            return Stream.of("cases.verb.next", "cases.verb.plan", "cases.verb.print", "cases.verb.close").map(key -> Command.of(key, Feather.CIRCLE, () -> {})).toList();
        }

        @Override
        public void enter(String open) {}
    }

    @ParameterizedTest(name = "{0} %: {1} verbs")
    @CsvSource({"100, 4", "150, 3", "170, 2"})
    void theNumberOfACaseIsWholeAndTheLastVerbsGiveWay(int zoom, int verbs) {
        var shown = Toolkit.on(() -> {
            var look = Look.of(Words.EN).zoom(zoom);
            var line = new TitleLine(look.words());
            var scene = new Scene(new BorderPane(null, line, null, null, null), 1_290, 700);
            look.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            line.show(new Place("Case 410105-2026-ZYYH-0007"));
            scene.getRoot().layout();
            var title = (javafx.scene.control.Label) line.getChildren().getFirst();
            assertThat(title.getWidth()).as("the title is whole").isGreaterThanOrEqualTo(title.prefWidth(-1) - 1);
            return line.lookupAll(".button").stream().filter(Button.class::isInstance).filter(button -> isShown(button, line)).count();
        });
        assertThat(shown).isEqualTo(verbs);
    }

    private static boolean isShown(Node node, Node within) {
        return node == within || node.isVisible() && isShown(node.getParent(), within);
    }
}
