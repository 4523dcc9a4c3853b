package cn.yingchun.ui.bedside.parts;

import cn.yingchun.domain.collect.Alarm;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.ui.bedside.picture.BedsidePicture;
import cn.yingchun.ui.bedside.picture.RunNow;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// A short sound for what a nurse with her back to the screen would miss: a reading has fallen due, a new alarm has come up. Off until
/// somebody on this computer wants it; the screen says everything anyway.
public final class Chime {
    /// What is remembered on the computer.
    public static final String SETTING = "bedside.sound";
    public static final String ON = "on";

    private final BooleanSupplier wanted;
    private final Runnable sound;
    private Optional<CaseId> at = Optional.empty();
    private Optional<Instant> asked = Optional.empty();
    private Set<String> known = Set.of();

    public Chime(BooleanSupplier wanted, Runnable sound) {
        this.wanted = wanted;
        this.sound = sound;
    }

    /// Sounds once for each reading that falls due and for each alarm that was not there before; what stood there when the bed was opened has
    /// been seen.
    public void hear(BedsidePicture picture, Instant now) {
        var alarms = picture.alarms().stream().map(Alarm::code).collect(Collectors.toUnmodifiableSet());
        var due = picture.run().filter(run -> !run.paused() && now.isAfter(run.nextAsk())).map(RunNow::nextAsk);
        var here = Optional.of(picture.file().id());
        var news = here.equals(at) && !known.containsAll(alarms) || due.isPresent() && !due.equals(asked);
        at = here;
        known = alarms;
        asked = due.isPresent() ? due : asked;
        if (news && wanted.getAsBoolean()) {
            sound.run();
        }
    }
}
