package cn.yingchun.app;

import cn.yingchun.app.keep.KnownOffices;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.store.NewOffice;
import cn.yingchun.store.Office;
import cn.yingchun.ui.start.Doors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// The ways into an office on this computer.
final class Doorway {
    private final Path home;
    private final KnownOffices known;
    private final Clock clock;

    /// @param home where new offices are made
    Doorway(Path home, Clock clock) {
        this.home = home;
        this.known = new KnownOffices(home.resolve("offices.txt"));
        this.clock = clock;
    }

    Doors<OpenOffice> doors() {
        return new Doors<>(known::list, this::open, this::create, this::practice);
    }

    private OpenOffice open(Doors.Entry entry, Progress progress) {
        return remembered(Office.open(entry.dir(), entry.user(), entry.password(), clock, progress));
    }

    private OpenOffice create(Doors.Founding founding, Progress progress) {
        var what = new NewOffice(founding.name(), founding.region(), founding.user(), false);
        return remembered(Office.create(free("office"), what, founding.password(), clock));
    }

    private OpenOffice practice(Progress progress) {
        return OpenOffice.of(PracticeFolder.openOrMake(home.resolve("practice"), clock, progress), clock);
    }

    private OpenOffice remembered(Office office) {
        known.opened(new Doors.Known(office.name(), office.dir(), office.user()));
        return OpenOffice.of(office, clock);
    }

    /// A folder that is not there yet: `office`, `office-2` …
    private Path free(String name) {
        var dir = home.resolve(name);
        for (int number = 2; Files.exists(dir); number++) {
            dir = home.resolve(name + "-" + number);
        }
        return dir;
    }
}
