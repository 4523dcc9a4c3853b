package cn.yingchun.work.reach;

import cn.yingchun.domain.contact.ReachFact.MoveAnswered;
import cn.yingchun.domain.contact.ReachFact.MoveOffered;
import cn.yingchun.domain.contact.ReachFact.MoveWithdrawn;
import cn.yingchun.domain.contact.move.Custody;
import cn.yingchun.domain.donor.DonorFact.Transferred;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.CaseFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Hands donors over from branch to branch: the holder offers, the other side takes over or declines. Only facts are
/// written, so both sides see the same once they have exchanged them.
public record Moves(Reaching reaching) {
    /// Who holds a donor as this office knows it.
    public Custody custody(DonorId donor) {
        return Custody.of(reaching.office().history(Subject.of(donor)), here());
    }

    /// Offers a donor with all cases to another branch.
    ///
    /// @throws Trouble `reach.move.not-held`, `reach.move.nowhere`, `reach.move.waiting`, `reach.move.why`
    public List<Fact> offer(DonorId donor, String to, String why) {
        var custody = custody(donor);
        if (!custody.holder().equals(here())) {
            throw new Trouble("reach.move.not-held", custody.holder());
        }
        if (to.isBlank() || to.strip().equals(here())) {
            throw new Trouble("reach.move.nowhere");
        }
        if (custody.offer().isPresent()) {
            throw new Trouble("reach.move.waiting", custody.offer().get().to());
        }
        return reaching.record(List.of(Deed.of(Subject.of(donor), new MoveOffered(here(), to.strip()))), why(why));
    }

    /// Takes the offer back.
    ///
    /// @throws Trouble `reach.move.none`, `reach.move.not-held`, `reach.move.why`
    public List<Fact> withdraw(DonorId donor, String why) {
        var offer = open(donor);
        if (!offer.from().equals(here())) {
            throw new Trouble("reach.move.not-held", offer.from());
        }
        return reaching.record(List.of(Deed.of(Subject.of(donor), new MoveWithdrawn(offer.name()))), why(why));
    }

    /// Takes the donor over with all cases, or declines.
    ///
    /// @throws Trouble `reach.move.none`, `reach.move.not-ours`; `reach.move.why` for a no without a reason
    public List<Fact> answer(DonorId donor, boolean accepted, String why) {
        var offer = open(donor);
        if (!offer.to().equals(here())) {
            throw new Trouble("reach.move.not-ours", offer.to());
        }
        var deeds = new ArrayList<>(List.of(Deed.of(Subject.of(donor), new MoveAnswered(offer.name(), accepted))));
        if (accepted) {
            var moved = new Transferred(offer.from(), offer.to());
            deeds.add(Deed.of(Subject.of(donor), moved));
            reaching.office().cases().page(CaseFilter.of(donor), 0, Integer.MAX_VALUE).rows()
                    .forEach(one -> deeds.add(Deed.of(Subject.of(one.id()), moved)));
        }
        return reaching.record(deeds, accepted ? Optional.of(why).filter(text -> !text.isBlank()) : why(why));
    }

    private Custody.Offer open(DonorId donor) {
        return custody(donor).offer().orElseThrow(() -> new Trouble("reach.move.none"));
    }

    private String here() {
        return reaching.office().name();
    }

    private static Optional<String> why(String text) {
        if (text.isBlank()) {
            throw new Trouble("reach.move.why");
        }
        return Optional.of(text);
    }
}
