package cn.yingchun.ui.donors;

import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.outcome.Reason;
import cn.yingchun.domain.outcome.Reason.Side;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.ui.donors.contact.CallListPrint;
import cn.yingchun.ui.donors.contact.CampaignSheet;
import cn.yingchun.ui.donors.contact.ContactSheet;
import cn.yingchun.ui.donors.contact.DoublesSheet;
import cn.yingchun.ui.donors.contact.MoveSheet;
import cn.yingchun.ui.donors.contact.NewDonorSheet;
import cn.yingchun.ui.donors.contact.UnavailableSheet;
import cn.yingchun.ui.kit.Tools;
import cn.yingchun.ui.kit.call.CallLine;
import cn.yingchun.ui.kit.call.CallSheet;
import cn.yingchun.ui.kit.call.ExplainCard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be done with a donor's contacts: call, edit, make unavailable, hand over to a branch.
final class ContactActs {
    private final Tools tools;
    private final CallLine line;
    private final Runnable again;

    /// @param again reads the card and the list again
    ContactActs(Tools tools, CallLine line, Runnable again) {
        this.tools = tools;
        this.line = line;
        this.again = again;
    }

    void call(DonorCard card) {
        var id = card.row().id();
        CallSheet.show(tools, line, id, (call, told) -> line.called(id, call, after(told, tools.say("calls.saved", card.row().code()))));
    }

    /// @param open shows a donor in the list
    void enter(Consumer<DonorId> open) {
        NewDonorSheet.show(tools, line, id -> {
            again.run();
            open.accept(id);
        });
    }

    void doubles() {
        DoublesSheet.show(tools, line, again);
    }

    void edit(DonorCard card) {
        var id = card.row().id();
        line.pick(id, tools.say("donors.look.contacts"), touch -> ContactSheet.show(tools, touch.card().contacts(), () -> line.now().toLocalDate(),
                (set, told) -> line.act(() -> line.reaching().contacts(id, set, touch.card().versions()), after(told, tools.say("donors.toast.contacts")))));
    }

    void explain() {
        ExplainCard.show(tools, line);
    }

    /// @param listed the donors of the list as it is filtered
    void callList(Supplier<List<DonorId>> listed) {
        CallListPrint.show(tools, line, listed);
    }

    /// @param listed the donors of the list as it is filtered
    void campaign(Supplier<List<DonorId>> listed) {
        CampaignSheet.show(tools, line, listed, again);
    }

    void unavailable(DonorCard card) {
        var reasons = Reason.load().stream().filter(reason -> reason.side() != Side.PATIENT).toList();
        UnavailableSheet.show(tools, reasons, () -> line.now().toLocalDate(), (chosen, told) -> line.act(() -> {
            if (chosen.reason().isPresent()) {
                line.reaching().unavailable(card.row().id(), chosen.reason().get(), chosen.until());
            } else {
                line.reaching().available(card.row().id());
            }
        }, after(told, tools.say("donors.toast.status"))));
    }

    void move(DonorCard card) {
        MoveSheet.show(tools, card.custody(), line, card.row().id(), told -> after(told, tools.say("donors.toast.move")));
    }

    private Consumer<Optional<Trouble>> after(Consumer<Optional<Trouble>> told, String done) {
        return refused -> {
            told.accept(refused);
            if (refused.isEmpty()) {
                tools.toasts().tell(done);
                again.run();
            }
        };
    }
}
