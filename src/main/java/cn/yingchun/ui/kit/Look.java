package cn.yingchun.ui.kit;

import cn.yingchun.domain.say.Words;
import cn.yingchun.exchange.paper.FontFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks to this person: language, light or dark, and how large.
///
/// All sizes of the program are multiples of the letter size (em), so that one number enlarges everything.
///
/// @param zoom percent, 80 … 200
public record Look(Words words, Scheme scheme, int zoom) {
    /// Letter size at 100 %, pixels: six loci and ten columns fit into 1366 pixels with it.
    private static final double LETTER = 13;

    public Look {
        zoom = Math.clamp(zoom, 80, 200);
    }

    public static Look of(Words words) {
        return new Look(words, Scheme.LIGHT, 100);
    }

    /// So many letter sizes in pixels, for the few sizes that stylesheets cannot give.
    public double em(double letters) {
        return Math.rint(letters * LETTER * zoom / 100);
    }

    /// The style that makes letters large enough for arm's length, 16 pixels at least, and no larger where zoom did that.
    public String armsLength() {
        return "-fx-font-size: %.3fem;".formatted(Math.max(1, 16 / (LETTER * zoom / 100)));
    }

    public Look scheme(Scheme other) {
        return new Look(words, other, zoom);
    }

    public Look zoom(int percent) {
        return new Look(words, scheme, percent);
    }

    public Look words(Words other) {
        return new Look(other, scheme, zoom);
    }

    /// Puts theme, tokens, font and letter size on a scene. Needs the JavaFX thread.
    public void dress(Scene scene) {
        Letters.loaded();
        Application.setUserAgentStylesheet(scheme.userAgentStylesheet());
        scene.getStylesheets().setAll(List.of(file(scheme.tokens()), file("/theme/yingchun.css"), iconSizes()));
        scene.getRoot().setStyle("-fx-font-size: " + LETTER * zoom / 100 + "px;");
    }

    /// An icon is a letter of its own: a size in em would grow with every pass over the stylesheets, so icons get pixels.
    private String iconSizes() {
        var css = ".ikonli-font-icon { -fx-icon-size: " + (int) em(1.15) + "px; } "
                + ".empty-head .ikonli-font-icon { -fx-icon-size: " + (int) em(1.4) + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /// The program brings its own Chinese letters: a bare machine may have none, or mix two faces in one word. Once is enough.
    private static final class Letters {
        static {
            Arrays.stream(FontFile.values()).forEach(one -> Font.loadFont(one.url().toExternalForm(), LETTER));
        }

        static void loaded() {}
    }

    private static String file(String path) {
        return Objects.requireNonNull(Look.class.getResource(path), path).toExternalForm();
    }
}
