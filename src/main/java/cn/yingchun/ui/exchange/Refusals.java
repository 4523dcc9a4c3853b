package cn.yingchun.ui.exchange;

import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.kit.Tools;
import java.util.Optional;

/// What a sheet says when its act did not succeed.
final class Refusals {
    private Refusals() {}

    static Optional<Trouble> of(Throwable problem, Tools tools) {
        if (problem instanceof Trouble trouble) {
            return Optional.of(trouble);
        }
        tools.toasts().trouble(problem);
        return Optional.of(new Trouble("sync.act.failed"));
    }
}
