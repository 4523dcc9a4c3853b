package cn.yingchun.app.keep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    private Settings settings() {
        return new Settings(folder.resolve("settings.properties"));
    }

    @Test
    void lightOrDarkFollowsTheSystemUntilSomebodyChoosesAndAgainWhenTheyGiveItBack() {
        assertThat(settings().following()).as("at the first start").isTrue();

        settings().keep(Look.of(Words.ZH).scheme(Scheme.DARK), false);
        assertThat(settings().following()).isFalse();
        assertThat(settings().look().scheme()).isEqualTo(Scheme.DARK);

        settings().keep(Look.of(Words.ZH).scheme(Scheme.LIGHT), true);
        assertThat(settings().following()).isTrue();
    }

    @Test
    void theNextStartLooksAsTheLastOneDid() {
        settings().keep(Look.of(Words.EN).scheme(Scheme.CONTRAST).zoom(150), false);

        assertThat(settings().look()).satisfies(look -> {
            assertThat(look.words()).isEqualTo(Words.EN);
            assertThat(look.scheme()).isEqualTo(Scheme.CONTRAST);
            assertThat(look.zoom()).isEqualTo(150);
        });
    }

    @Test
    void aSpoiledFileMeansTheUsualLook() throws IOException {
        Files.write(folder.resolve("settings.properties"), new byte[] {(byte) 0xff, 0, 's', 'c', 'h', 'e', 'm', 'e', '=', '?', '\n', 'z', 'o', 'o', 'm', '=', 'x'});

        assertThat(settings().look()).satisfies(look -> {
            assertThat(look.scheme()).isEqualTo(Scheme.LIGHT);
            assertThat(look.zoom()).isEqualTo(100);
        });
    }
}
