package cn.yingchun.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ink on every shade can be read: contrast 4.5 and more (WCAG 2.2, 1.4.3 AA).
class ContrastTest {
    private static final double AA = 4.5;

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void inkStandsOutFromEveryGrade(Scheme scheme) throws IOException {
        var ink = token(scheme, "-y-ink");
        for (var shade : List.of("-y-good", "-y-near", "-y-maybe", "-y-mis", "-y-wrong")) {
            assertThat(contrast(ink, token(scheme, shade))).as("%s %s", scheme, shade).isGreaterThan(AA);
        }
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void whiteStandsOutFromTheAccent(Scheme scheme) throws IOException {
        assertThat(contrast(Color.WHITE, token(scheme, "-color-accent-emphasis"))).isGreaterThan(AA);
    }

    private static Color token(Scheme scheme, String name) throws IOException {
        try (var in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(scheme.tokens()))) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var hit = Pattern.compile(Pattern.quote(name) + ":\\s*(#[0-9a-f]+)").matcher(css);
            assertThat(hit.find()).as(name).isTrue();
            return Color.web(hit.group(1));
        }
    }

    private static double contrast(Color a, Color b) {
        var one = light(a);
        var other = light(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double light(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
