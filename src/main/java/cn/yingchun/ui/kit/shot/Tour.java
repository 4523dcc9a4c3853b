package cn.yingchun.ui.kit.shot;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Takes pictures of screens in each language, scheme and zoom: `<name>-zh-light-100.png`.
///
/// Needs a started JavaFX toolkit; the headless platform is enough.
///
/// @param scale of the pictures, 1 for every pixel
public record Tour(Path out, List<Words> languages, List<Scheme> schemes, List<Integer> zooms, double scale) {
    public Tour(Path out, List<Words> languages, List<Scheme> schemes, List<Integer> zooms) {
        this(out, languages, schemes, zooms, 1);
    }

    /// The county laptop.
    public static final int WIDE = 1366;
    public static final int HIGH = 768;

    /// One picture to take: a name for the file, the nodes for a look, and what to do with them before the picture.
    public record Stop(String name, Function<Look, Parent> view, Consumer<Parent> before) {
        public Stop(String name, Function<Look, Parent> view) {
            this(name, view, _ -> {});
        }
    }

    /// Both languages, light and dark, at 100 and 150 percent.
    public static Tour whole(Path out) {
        return new Tour(out, List.of(Words.ZH, Words.EN), List.of(Scheme.values()), List.of(100, 150));
    }

    public void play(List<Stop> stops) {
        for (var words : languages) {
            for (var scheme : schemes) {
                for (int zoom : zooms) {
                    stops.forEach(stop -> take(stop, new Look(words, scheme, zoom)));
                }
            }
        }
    }

    /// Takes one picture and returns where it lies.
    public Path take(Stop stop, Look look) {
        var scene = Picture.await(() -> {
            var view = stop.view().apply(look);
            var made = new Scene(view, WIDE, HIGH);
            look.dress(made);
            view.applyCss();
            view.layout();
            stop.before().accept(view);
            return made;
        });
        var png = out.resolve("%s-%s-%s-%d.png".formatted(stop.name(), look.words().language(),
                look.scheme().name().toLowerCase(Locale.ROOT), look.zoom()));
        Picture.take(scene, png, scale);
        return png;
    }
}
