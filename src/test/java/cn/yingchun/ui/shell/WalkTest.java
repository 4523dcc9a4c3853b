package cn.yingchun.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class WalkTest {
    private final List<Address> went = new ArrayList<>();

    private Walk walk(List<String> places) {
        return Toolkit.on(() -> {
            var made = new Walk(Look.of(Words.ZH), places, went::add);
            new Scene(made, 900, 500);
            made.begin();
            return made;
        });
    }

    private static void press(Walk walk, String key) {
        Toolkit.run(() -> buttons(walk).stream().filter(button -> Words.ZH.say(key).equals(button.getText())).findFirst().orElseThrow().fire());
    }

    private static List<Button> buttons(Node node) {
        if (node instanceof Button button) {
            return List.of(button);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> buttons(child).stream()).toList() : List.of();
    }

    @Test
    void theStoryGoesFromPlaceToPlaceAndBack() {
        var walk = walk(List.of("today", "patients"));
        press(walk, "shell.walk.next");
        press(walk, "shell.walk.back");
        assertThat(went).containsExactly(Address.of("today"), Address.of("patients"), Address.of("today"));
    }

    @Test
    void placesThatThisPersonDoesNotHaveAreLeftOut() {
        var walk = walk(List.of("today", "donors"));
        press(walk, "shell.walk.next");
        assertThat(went).extracting(Address::place).containsExactly("today", "donors");
    }

    @Test
    void theLastStepEndsTheStory() {
        var walk = walk(List.of("today"));
        press(walk, "shell.walk.end");
        assertThat(Toolkit.on(walk::isUnderWay)).isFalse();
    }
}
