package cn.yingchun.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yingchun.domain.office.Address;
import cn.yingchun.domain.say.Words;
import cn.yingchun.store.Offices;
import cn.yingchun.ui.Toolkit;
import cn.yingchun.ui.kit.Look;
import cn.yingchun.ui.kit.Sheets;
import cn.yingchun.ui.kit.Toasts;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.settings.Setting;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What an office sets for itself on the page of settings.
@ExtendWith(Toolkit.class)
class OfficeSettingsTest {
    @TempDir
    private Path dir;

    @Test
    void addressAndTelephoneStandUnderEveryLetterheadFromThenOnAndTheNewestWordCounts() {
        try (var office = Offices.create(dir.resolve("office"))) {
            var tools = Toolkit.on(() -> new Tools(Look.of(Words.ZH), Work.atOnce(), new Toasts(Words.ZH), new Sheets(), _ -> {}));
            var settings = DeskSettings.seenOnly(Look.of(Words.ZH)).all(OpenOffice.of(office, Clock.systemUTC()), tools);
            assertThat(Address.of(office.history(office.subject())).lines(Words.ZH)).isEmpty();
            Toolkit.run(() -> {
                text(settings, "settings.office.address").set().accept("演示路 1 号");
                text(settings, "settings.office.telephone").set().accept("0371-00000000");
                text(settings, "settings.office.address").set().accept("演示路 2 号");
            });
            assertThat(Address.of(office.history(office.subject())).lines(Words.ZH)).anyMatch(line -> line.contains("演示路 2 号"))
                    .anyMatch(line -> line.contains("0371-00000000")).noneMatch(line -> line.contains("1 号"));
            assertThat(text(settings, "settings.office.address").now().get()).isEqualTo("演示路 2 号");
        }
    }

    private static Setting.Text text(List<Setting> settings, String name) {
        return (Setting.Text) settings.stream().filter(setting -> setting.name().equals(name)).findFirst().orElseThrow().kind();
    }
}
