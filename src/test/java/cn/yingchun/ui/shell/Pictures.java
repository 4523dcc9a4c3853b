package cn.yingchun.ui.shell;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.SamplePatients;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.bedside.BedsidePictures;
import cn.yingchun.ui.cases.CasePictures;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.shot.Tour;
import cn.yingchun.ui.start.Doors;
import cn.yingchun.ui.start.StartModel;
import cn.yingchun.ui.start.StartView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/// Pictures of every screen for the eye: `Pictures OUT [zh|en|both] [light|dark|both] [zoom…]`.
public final class Pictures {
    private Pictures() {}

    public static void main(String[] arguments) {
        Toolkit.start();
        var words = List.of(Words.ZH, Words.EN).stream().filter(one -> arguments[1].equals("both") || one.language().equals(arguments[1])).toList();
        var schemes = Arrays.stream(Scheme.values()).filter(one -> arguments[2].equals("both") || one.name().equalsIgnoreCase(arguments[2])).toList();
        var zooms = Arrays.stream(arguments).skip(3).map(Integer::valueOf).toList();
        new Tour(Path.of(arguments[0]), words, schemes, zooms).play(stops());
        System.exit(0);
    }

    static List<Tour.Stop> stops() {
        var stops = new ArrayList<Tour.Stop>();
        stops.add(new Tour.Stop("start-first", look -> start(look, List.of())));
        stops.add(new Tour.Stop("start-new", look -> start(look, List.of()), root -> ((Button) root.lookupAll(".start-choice").toArray()[1]).fire()));
        stops.add(new Tour.Stop("start", look -> start(look, List.of(new Doors.Known("演示·凉山采集点", Path.of("office"), "演示·李护士")))));
        stops.add(stop("today", "today", "", _ -> {}));
        stops.add(stop("donors", "donors", "", _ -> {}));
        stops.add(stop("import", "donors", "", frame -> readFile(frame, "donors-broken.csv")));
        stops.add(stop("import-good", "donors", "", frame -> readFile(frame, "donors-good.csv")));
        stops.add(stop("import-choose", "donors", "", Pictures::startImport));
        stops.add(stop("patients", "patients", "", _ -> {}));
        stops.add(stop("match", "patients", SamplePatients.ID.toString(), _ -> {}));
        stops.add(stop("match-none", "patients", SamplePatients.ID.toString(), frame -> press(frame, "10/10")));
        stops.add(stop("start-case", "patients", SamplePatients.ID.toString(), frame -> fire(frame, "patients", "patients.verb.start-case")));
        stops.add(stop("new-patient", "patients", "", frame -> {
            fire(frame, "patients", "patients.verb.new");
            ((TextArea) frame.lookup(".paper .text-area")).setText("A*02:07 A*11:01 B*46:01 B*40:01 C*01:02 C*07:XX DRB1*0901 DRB1*15:01");
        }));
        stops.addAll(CasePictures.stops());
        stops.addAll(BedsidePictures.stops());
        return stops;
    }

    private static void press(Frame frame, String text) {
        frame.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast).filter(button -> button.getText().equals(text))
                .findFirst().orElseThrow().fire();
    }

    private static void startImport(Frame frame) {
        fire(frame, "donors", "donors.verb.import");
    }

    private static void fire(Frame frame, String place, String verb) {
        frame.screen(place).commands().stream().filter(command -> command.key().equals(verb)).findFirst().orElseThrow().fire();
    }

    private static void readFile(Frame frame, String name) {
        startImport(frame);
        ((TextField) frame.lookup(".paper .form .text-field")).setText("src/test/resources/ui/" + name);
        frame.lookupAll(".paper .button").stream().map(Button.class::cast).filter(Button::isDefaultButton).findFirst().orElseThrow().fire();
    }

    static Tour.Stop stop(String name, String place, String open, Consumer<Frame> before) {
        return new Tour.Stop(name, look -> frame(look, new Address(place, open)), root -> before.accept((Frame) root));
    }

    private static Parent start(Look look, List<Doors.Known> known) {
        return new StartView(new StartModel<String>(Work.atOnce(), new Doors<>(() -> known, (_, _) -> "", (_, _) -> "", _ -> ""), _ -> {}), look, _ -> {});
    }

    static Parent frame(Look look, Address address) {
        var frame = new Frame(SampleDesk.of(), look, Work.atOnce(), _ -> {});
        frame.go(address);
        return frame;
    }
}
