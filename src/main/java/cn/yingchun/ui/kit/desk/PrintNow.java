package cn.yingchun.ui.kit.desk;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.paper.form.PaperKind;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.work.Casework;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a paper of the open case at once, in the language of the screen, and shows it; the reason is what the paper is for.
public record PrintNow(Tools tools, CaseDesk desk) {
    /// How a screen does something to its open case; see [OpenCase#act].
    public interface Acting extends BiConsumer<BiConsumer<Casework, CaseId>, Consumer<Optional<Trouble>>> {}

    public void make(PaperKind kind, Acting act) {
        var file = new AtomicReference<@Nullable Path>();
        act.accept((_, id) -> file.set(new Printing(desk).file(id, new Printing.Order(kind, tools.words(), desk.tray().folder(), tools.say(kind.key())))), refused -> {
            refused.ifPresent(tools.toasts()::trouble);
            if (file.get() instanceof Path done) {
                tools.toasts().tell(tools.say("bedside.printed", done));
                desk.tray().show().accept(done);
            }
        });
    }
}
