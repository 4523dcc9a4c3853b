package cn.yingchun.ui.today;

import cn.yingchun.ui.kit.Address;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallSheet;
import java.util.Optional;

/// What the keys and buttons do with a line of the day: open, done, later, call.
final class LineActs {
    private final TodayModel model;
    private final Tools tools;

    LineActs(TodayModel model, Tools tools) {
        this.model = model;
        this.tools = tools;
    }

    void open(AgendaLine line) {
        tools.go().accept(new Address(line.ofCase() ? "cases" : "donors", line.ofCase() ? line.address() : line.about().id().toString()));
    }

    /// A reminder or a promise is done at once and can be taken back; anything that wants a proof opens where it is given.
    void done(AgendaLine line) {
        if (!TodayModel.doneHere(line)) {
            open(line);
            return;
        }
        model.done(line, refused -> refused.ifPresentOrElse(_ -> open(line),
                () -> tools.toasts().undoable(tools.say("today.toast.done", line.what()), () -> model.undone(line, this::object))));
    }

    void later(AgendaLine line) {
        LaterSheet.show(tools, model, line);
    }

    void call(AgendaLine line) {
        line.donor().ifPresent(donor -> model.deeds().calls().ifPresent(calls -> CallSheet.show(tools, calls, donor,
                (call, told) -> calls.called(donor, call, refused -> {
                    told.accept(refused);
                    if (refused.isEmpty()) {
                        tools.toasts().tell(tools.say("calls.saved", line.who()));
                    }
                    model.ask();
                }))));
    }

    private void object(Optional<cn.yingchun.domain.say.Trouble> refused) {
        refused.ifPresent(tools.toasts()::trouble);
    }
}
