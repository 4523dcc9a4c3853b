package cn.yingchun.app;

import static cn.yingchun.app.CaseWindow.say;

import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Masked;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/// The same window one place further: what the nurse does with the donor of the case, by the keys of the bed.
final class AtTheBed {
    private final CaseWindow window;
    private final Coordinator nurse;

    /// Ctrl+5, and the donor's button.
    AtTheBed(CaseWindow window, String moment) {
        this.window = window;
        nurse = window.keys();
        window.clock(moment);
        nurse.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        var row = window.office().cases().one(window.id()).orElseThrow();
        nurse.click(say("bedside.list.donor", row.donorCode(), Masked.name(row.donorName()), say(row.stage().key()), row.d0().orElseThrow()));
        nurse.find(node -> node instanceof Button button && button.getText() != null && button.getText().endsWith("\nF2"), "the bed");
    }

    AtTheBed at(String moment) {
        window.clock(moment);
        return this;
    }

    /// Ctrl+B: back to the case, at a later moment.
    CaseWindow toTheCase(String moment) {
        window.clock(moment);
        nurse.press(KeyCode.CONTROL, KeyCode.B);
        return window.at(moment);
    }

    AtTheBed weighed(String kg, String metres) {
        return pad(KeyCode.F11, kg, metres);
    }

    AtTheBed counted(String... numbers) {
        return pad(KeyCode.F8, numbers);
    }

    AtTheBed ordered(String micrograms) {
        nurse.press(KeyCode.F9).type("bedside.dose.micrograms", micrograms).type("bedside.order.physician", "演示·医师").click(say("bedside.order.verb"));
        return written(say("bedside.order.verb"));
    }

    /// Signs and symptoms are asked for before each dose.
    ///
    /// @param first what is filled in for the first dose stands there for the next
    AtTheBed gave(int number, boolean first) {
        pad(KeyCode.F2, "118", "76", "72", "36.6", "98");
        nurse.press(KeyCode.F4).click(say("bedside.sheet.write"));
        written(say("bedside.sheet.write"));
        nurse.press(KeyCode.F7);
        if (first) {
            nurse.type("bedside.dose.brand", "演示").type("bedside.dose.lot", "L-1").type("bedside.dose.expiry", "2022-06-30")
                    .type("bedside.dose.volume", "2.4");
        }
        nurse.type("bedside.second.pin", CaseWindow.PIN).click(say("bedside.dose.give", number));
        return written(say("bedside.dose.give", number));
    }

    /// Reads the wristband with the scanner, and starts the machine once the donor has said yes again.
    AtTheBed started() {
        nurse.write(window.office().cases().one(window.id()).orElseThrow().donorCode()).press(KeyCode.ENTER);
        nurse.until("the wristband is read", () -> window.file().last(cn.yingchun.domain.cases.BedsideFact.WristbandRead.class).isPresent());
        nurse.press(KeyCode.F9).type("bedside.run.machine", "演示分离机").type("bedside.run.access", "双侧肘静脉").type("bedside.second.pin", CaseWindow.PIN);
        var willing = nurse.node("willing", CheckBox.class);
        Toolkit.run(() -> willing.setSelected(true));
        nurse.click(say("bedside.run.start"));
        written(say("bedside.run.start"));
        nurse.find(node -> node instanceof Label label && say("bedside.run.session", 1).equals(label.getText()), "the run");
        return this;
    }

    AtTheBed ended(String litres) {
        nurse.press(KeyCode.F9).type("bedside.run.litres", litres).type("bedside.run.anticoagulant", "900").type("bedside.second.pin", CaseWindow.PIN)
                .click(say("bedside.run.end"));
        return written(say("bedside.run.end"));
    }

    AtTheBed product(String... numbers) {
        return pad(KeyCode.F11, numbers);
    }

    AtTheBed labelled(String din) {
        nurse.press(KeyCode.F2).type("bedside.label.din", din).click(say("bedside.label.verb"));
        return written(say("bedside.label.verb"));
    }

    AtTheBed handedOver() {
        nurse.press(KeyCode.F3).type("bedside.hand.courier", "演示·运送").type("bedside.hand.seal", "F-0316").type("bedside.hand.celsius", "4")
                .type("bedside.second.pin", CaseWindow.PIN).click(say("bedside.hand.verb"));
        return written(say("bedside.hand.verb"));
    }

    private AtTheBed pad(KeyCode key, String... numbers) {
        nurse.press(key);
        nurse.until("the pad", () -> nurse.isOnScreen(say("bedside.sheet.write")));
        for (var number : numbers) {
            nurse.write(number).press(KeyCode.ENTER);
        }
        return written(say("bedside.sheet.write"));
    }

    private AtTheBed written(String button) {
        nurse.until("written: " + button, () -> !nurse.isOnScreen(button));
        return this;
    }
}
