package cn.yingchun.app;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Coordinator;
import cn.yingchun.ui.Toolkit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/// A nurse's morning in a process of its own, at the real window, until the process is killed: she gives the dose of the day
/// to one donor and watches another on the machine.
///
/// Arguments: home folder, the button of the donor on G-CSF, the button and the code of the donor on the machine.
public final class NurseMorning {
    static final String SECOND = "演示·王";
    static final String PIN = "2580";
    private static final String ENOUGH = "the machine stands still";

    private final Coordinator nurse;

    private NurseMorning(Coordinator nurse) {
        this.nurse = nurse;
    }

    /// Plays the morning in another process and kills it (SIGKILL) the moment its last act is on the screen as saved.
    static void playAndKill(Path home, String onGcsf, String onTheMachine, String code) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(one -> one.startsWith("-D") || one.startsWith("--")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), NurseMorning.class.getName(), home.toString(), onGcsf, onTheMachine, code));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); !ENOUGH.equals(line); line = lines.readLine()) {
                if (line == null) {
                    throw new AssertionError("the morning ended by itself");
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        Thread.ofPlatform().daemon().start(NurseMorning::endWithTheTest);
        Toolkit.start();
        var morning = new NurseMorning(new PracticeWindow(Path.of(arguments[0])).enter());
        morning.giveTheDose(arguments[1]);
        morning.watchTheRun(arguments[2], arguments[3]);
        System.out.println(ENOUGH);
        System.out.flush();
        Thread.sleep(Long.MAX_VALUE);
    }

    /// Measured, asked, ordered anew, given, and checked by a colleague with her PIN.
    private void giveTheDose(String donor) {
        nurse.press(KeyCode.CONTROL, KeyCode.DIGIT5).click(donor).press(KeyCode.F2);
        pad("118", "76", "72", "36.6", "98");
        nurse.press(KeyCode.F4);
        var pain = nurse.node("symptom-BONE_PAIN", Button.class);
        Toolkit.run(pain::fire);
        nurse.click(say("bedside.sheet.write"));
        gone(say("bedside.sheet.write"));
        nurse.press(KeyCode.F9).type("bedside.order.physician", "演示·医师").click(say("bedside.order.verb"));
        gone(say("bedside.order.verb"));
        nurse.press(KeyCode.F7).type("bedside.second.pin", "1357").click(say("bedside.dose.give", 3));
        nurse.find(node -> node instanceof Label label && label.getText() != null && label.getText().contains("PIN 码不对"), "a wrong PIN is refused");
        PracticeWindow.sitOutTheWait();
        nurse.type("bedside.second.pin", PIN).click(say("bedside.dose.give", 3));
        gone(say("bedside.dose.give", 3));
    }

    /// A wrong wristband is refused, the right one written; a reading, calcium, a pause.
    private void watchTheRun(String donor, String code) {
        nurse.press(KeyCode.CONTROL, KeyCode.DIGIT5).click(donor);
        nurse.find(node -> onTheLine(node, say("bedside.run.session", 1)), "the run");
        nurse.write("PX99999999").press(KeyCode.ENTER).click(say("bedside.scan.understood"));
        nurse.write(code).press(KeyCode.ENTER);
        nurse.press(KeyCode.F2);
        pad("117", "75", "78", "36.7", "98", "1.04", "52", "5.5", "210");
        nurse.press(KeyCode.F3);
        pad("10");
        nurse.press(KeyCode.F6).click(say("bedside.pause.vein"));
        nurse.find(node -> onTheLine(node, say("bedside.run.paused-now", 1)), "the pause");
    }

    private void pad(String... numbers) {
        nurse.find(node -> say("bedside.sheet.write").equals(node instanceof Button button ? button.getText() : ""), "the pad");
        for (var number : numbers) {
            nurse.write(number).press(KeyCode.ENTER);
        }
        gone(say("bedside.sheet.write"));
    }

    private void gone(String button) {
        nurse.until("written: " + button, () -> !nurse.isOnScreen(button));
    }

    private static boolean onTheLine(Node node, String text) {
        return node instanceof Label label && text.equals(label.getText());
    }

    private static String say(String key, Object... arguments) {
        return Words.ZH.say(key, arguments);
    }

    /// The pipe from the test ends with it; nobody shall work on alone when a test run is broken off.
    private static void endWithTheTest() {
        try {
            System.in.readAllBytes();
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(1);
    }
}
