package cn.yingchun.domain.contact;

import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.What;
import cn.yingchun.domain.id.DonorId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What is written about keeping in touch: tasks of the day that were done or put off, campaigns, the handing over of a donor
/// from branch to branch, and who turned out to be one person. A task stands about its case or donor, a campaign about the office, a move about the donor.
///
/// A call is [cn.yingchun.domain.cases.TalkFact.Called], written about the case, or about the donor where there is no case.
public sealed interface ReachFact extends What {
    /// A task of the day is done, where no other fact says so: a promise was kept.
    ///
    /// @param task the task's key, which stays the same from day to day
    record Finished(String task) implements ReachFact {}

    /// It was not done after all.
    record Unfinished(String task) implements ReachFact {}

    /// A task waits until a day; it comes back then, whatever happens.
    record PutOff(String task, LocalDate until) implements ReachFact {}

    /// Donors are to be called one by one, to learn who can still be reached and is still willing.
    record CampaignBegun(UUID campaign, String name, List<DonorId> donors) implements ReachFact {
        public CampaignBegun {
            donors = List.copyOf(donors);
        }
    }

    /// The rest of a campaign is left.
    record CampaignEnded(UUID campaign) implements ReachFact {}

    /// The branch that holds a donor offers the donor, with all open cases, to another branch.
    ///
    /// @param from, to names of branches, as `省市·单位`
    record MoveOffered(String from, String to) implements ReachFact {}

    /// The other branch takes the donor over, or does not; the reason stands in the fact.
    record MoveAnswered(FactName offer, boolean accepted) implements ReachFact {}

    /// The offer is taken back before it was answered.
    record MoveWithdrawn(FactName offer) implements ReachFact {}

    /// Looked at side by side: this donor is the same person as another one, who stays.
    record SamePerson(DonorId stays) implements ReachFact {}

    /// Looked at side by side: two people who look alike on paper.
    record OtherPerson(DonorId other) implements ReachFact {}
}
