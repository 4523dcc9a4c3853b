package cn.yingchun.ui.kit.call;

import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.say.Words;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.work.reach.Reaching;
import cn.yingchun.work.reach.Touch;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;

/// The line from a screen to a donor: looks up how the donor stands, says what to try, writes the call down.
///
/// @param office who calls, as the script says it
public record CallLine(Reaching reaching, Work work, String office) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    public LocalDateTime now() {
        return reaching.now();
    }

    /// Looks a donor up with name and numbers, away from the window; the look is written down first.
    ///
    /// @param why the kind of work
    public void pick(DonorId donor, String why, Consumer<Touch> show) {
        work.latest("call.pick", _ -> reaching.look(donor, why), show);
    }

    /// Writes a call down.
    ///
    /// @param told the objection, or nothing when it is safe on the disk
    public void called(DonorId donor, Called call, Consumer<Optional<Trouble>> told) {
        act(() -> reaching.called(donor, call), told);
    }

    /// Writes something down away from the window.
    public void act(Runnable deed, Consumer<Optional<Trouble>> told) {
        work.latest("call.act." + System.nanoTime(), _ -> {
            try {
                deed.run();
                return Optional.<Trouble>empty();
            } catch (Trouble trouble) {
                return Optional.of(trouble);
            }
        }, told);
    }

    /// What to try, or when the donor was last spoken to.
    public String advice(Touch touch, Words words) {
        if (!touch.trying() && touch.open().isEmpty()) {
            return Attempt.lastTalk(touch.attempts()).or(() -> touch.row().lastContact())
                    .map(day -> words.say("calls.plan.reached", day.toString())).orElseGet(() -> plan(touch, words));
        }
        var last = touch.trying() ? "\n" + last(touch.plan().tried().getLast(), words) : "";
        var free = touch.trying() && touch.plan().missing().isEmpty()
                ? "\n" + words.say("calls.plan.free", touch.plan().tried().size(), touch.plan().workdays()) : "";
        return plan(touch, words) + last + free;
    }

    private String plan(Touch touch, Words words) {
        var next = touch.plan().next(now());
        return words.say("calls.plan", next.number(), next.day().toString(), words.say("calls.part", next.part(), next.part().from().toString(), next.part().to().toString()),
                words.say(CallForm.key("tell.callee", next.whom())));
    }

    private static String last(Attempt attempt, Words words) {
        return words.say("calls.last", WHEN.format(attempt.at()), words.say(CallForm.key("tell.callee", attempt.call().callee())),
                words.say(CallForm.key("tell.result", attempt.call().result())));
    }
}
