package cn.yingchun.ui.shell;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.kit.shot.Tour;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/// Pictures of the frame for the eye: `java … FramePictures OUT`.
final class FramePictures {
    public static void main(String[] arguments) {
        Toolkit.start();
        var tour = new Tour(Path.of(arguments[0]), List.of(Words.ZH), List.of(Scheme.values()), List.of(100));
        tour.play(List.of(
                new Tour.Stop("frame", look -> frame(look, "today")),
                new Tour.Stop("empty", look -> frame(look, "donors"), root -> {
                    ((Frame) root).tools().toasts().undoable("已勾选 C46", () -> {});
                    ((Frame) root).tools().toasts().trouble(new cn.yingchun.domain.say.Trouble("kit.date.unread", "13-45"));
                }),
                new Tour.Stop("help", look -> frame(look, "today"), root -> ((Frame) root).help()),
                new Tour.Stop("palette", look -> frame(look, "today"), root -> ((Frame) root).palette())));
        System.exit(0);
    }

    static Parent frame(Look look, String place) {
        var frame = new Frame(SampleOffice.desk(), look, Work.atOnce(), _ -> {});
        frame.go(Address.of(place));
        return frame;
    }
}
