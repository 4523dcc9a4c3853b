package cn.yingchun.ui.exchange.hub;

import cn.yingchun.store.Office;
import cn.yingchun.sync.hub.HubSetting;
import cn.yingchun.ui.kit.Work;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// The hub at which this computer works, set and given up.
public final class HubModel {
    private final Work work;
    private final Office office;
    private final Runnable changed;

    /// @param changed lets the rounds begin anew with the setting of now
    public HubModel(Work work, Office office, Runnable changed) {
        this.work = work;
        this.office = office;
        this.changed = changed;
    }

    /// What was typed.
    public record Typed(String hub, String role, char[] password, Path certificate) {}

    public Optional<HubSetting> now() {
        return HubSetting.kept(office);
    }

    /// What this computer is called at the hub, for its keeper.
    public String device() {
        return office.device();
    }

    public boolean mayRun() {
        return office.rights().runsOffice();
    }

    /// Connects once, and only then keeps the setting.
    public void keep(Typed typed, Consumer<Optional<Throwable>> done) {
        work.run("sync.hub.trying", _ -> {
            var setting = HubSetting.of(office, typed.hub(), typed.role(), typed.password(), typed.certificate());
            Arrays.fill(typed.password(), ' ');
            setting.connect(office).close();
            setting.keep(office);
            changed.run();
            return true;
        }, _ -> done.accept(Optional.empty()), problem -> done.accept(Optional.of(problem)));
    }

    public void forget(Consumer<Optional<Throwable>> done) {
        work.run("sync.hub.leaving", _ -> {
            HubSetting.forget(office);
            changed.run();
            return true;
        }, _ -> done.accept(Optional.empty()), problem -> done.accept(Optional.of(problem)));
    }
}
