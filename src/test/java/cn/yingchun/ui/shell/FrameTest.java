package cn.yingchun.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Work;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
class FrameTest {
    private final List<Look> looks = new ArrayList<>();
    private Frame frame;

    @BeforeEach
    void open() {
        frame = Toolkit.on(() -> {
            var made = new Frame(SampleOffice.desk(), Look.of(Words.ZH), Work.atOnce(), looks::add);
            made.go(Address.of("today"));
            new Scene(made, 1366, 768);
            SampleOffice.ENTERED.clear();
            return made;
        });
    }

    private void press(KeyCode code, String with) {
        Toolkit.run(() -> frame.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code,
                with.contains("shift"), with.contains("ctrl"), with.contains("alt"), false)));
    }

    @Test
    void controlAndADigitOpenThePlace() {
        press(KeyCode.DIGIT2, "ctrl");
        assertThat(frame.address()).contains(Address.of("donors"));
    }

    @Test
    void altLeftGoesBackAndAltRightForward() {
        press(KeyCode.DIGIT2, "ctrl");
        press(KeyCode.LEFT, "alt");
        assertThat(frame.address()).contains(Address.of("today"));
        press(KeyCode.RIGHT, "alt");
        assertThat(frame.address()).contains(Address.of("donors"));
    }

    @Test
    void keysOfAPlaceWorkOnlyThere() {
        press(KeyCode.N, "ctrl");
        assertThat(SampleOffice.ENTERED).contains("new");
        press(KeyCode.DIGIT2, "ctrl");
        SampleOffice.ENTERED.clear();
        press(KeyCode.N, "ctrl");
        assertThat(SampleOffice.ENTERED).isEmpty();
    }

    @Test
    void askingAgainEntersThePlaceAgain() {
        press(KeyCode.F5, "");
        assertThat(SampleOffice.ENTERED).containsExactly("today ");
    }

    @Test
    void anOpenSheetTakesTheKeysAndEscClosesIt() {
        press(KeyCode.F1, "");
        assertThat(Toolkit.on(() -> frame.tools().sheets().isOpen())).isTrue();
        press(KeyCode.DIGIT2, "ctrl");
        assertThat(frame.address()).contains(Address.of("today"));
        Toolkit.run(() -> frame.tools().sheets().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertThat(Toolkit.on(() -> frame.tools().sheets().isOpen())).isFalse();
    }

    @Test
    void controlPlusAsksForALargerLook() {
        press(KeyCode.EQUALS, "ctrl");
        assertThat(looks).extracting(Look::zoom).containsExactly(110);
    }

    @Test
    void whatCannotBeDoneNowSaysWhy() {
        var button = (Button) Toolkit.on(() -> frame.lookup("#shell\\.find\\.patient") instanceof Button found ? found
                : frame.lookupAll(".button").stream().filter(node -> "shell.find.patient".equals(node.getId())).findFirst().orElseThrow());
        assertThat(button.isDisabled()).isTrue();
        assertThat(button.getTooltip().getText()).isEqualTo(Words.ZH.say("shell.palette.nothing"));
    }
}
