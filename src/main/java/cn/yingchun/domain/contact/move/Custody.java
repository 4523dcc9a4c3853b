package cn.yingchun.domain.contact.move;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.contact.ReachFact.MoveAnswered;
import cn.yingchun.domain.contact.ReachFact.MoveOffered;
import cn.yingchun.domain.contact.ReachFact.MoveWithdrawn;
import cn.yingchun.domain.donor.DonorFact.Transferred;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which branch holds a donor, and whether another one was asked to take over: a fold over facts, the same at both sides.
///
/// A donor registered in Shanghai may live and donate in Henan: the donor and the open cases move with their whole history,
/// because the facts about them do not change hands, only the keeper does.
///
/// @param holder the branch that holds the donor now
/// @param offer  the offer that waits for an answer
/// @param path   the moves so far, oldest first
public record Custody(String holder, Optional<Offer> offer, List<Transferred> path) {
    /// An offer that is open.
    public record Offer(FactName name, String from, String to, LocalDate on) {}

    public Custody {
        path = List.copyOf(path);
    }

    /// @param facts about the donor, in clock order
    /// @param home  who holds a donor that never moved
    public static Custody of(List<Fact> facts, String home) {
        var path = new ArrayList<Transferred>();
        var offers = new ArrayList<Offer>();
        for (var fact : facts) {
            switch (fact.what()) {
                case MoveOffered(var from, var to) -> offers.add(new Offer(fact.name(), from, to,
                        LocalDate.ofInstant(fact.happened(), WorkCalendar.ZONE)));
                case MoveAnswered(var offer, var _) -> offers.removeIf(one -> one.name().equals(offer));
                case MoveWithdrawn(var offer) -> offers.removeIf(one -> one.name().equals(offer));
                case Transferred moved -> path.add(moved);
                default -> {}
            }
        }
        var holder = path.isEmpty() ? home : path.getLast().toBranch();
        return new Custody(holder, offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast()), path);
    }
}
