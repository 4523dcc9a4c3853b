package cn.yingchun.work.reach;

import cn.yingchun.domain.cases.TalkFact.Called;
import cn.yingchun.domain.contact.Attempt;
import cn.yingchun.domain.contact.Campaign;
import cn.yingchun.domain.contact.ReachFact.CampaignBegun;
import cn.yingchun.domain.contact.ReachFact.CampaignEnded;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.lists.CaseFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Begins and ends call-back campaigns and knows who is next.
public record Campaigns(Reaching reaching) {
    /// More than an office calls in a season; a larger list is narrowed first.
    public static final int MOST = 2_000;

    /// The campaign under way.
    public Optional<Campaign> current() {
        return Campaign.newest(reaching.office().all(cn.yingchun.domain.contact.ReachFact.class)).filter(one -> !one.ended());
    }

    /// How far a campaign is.
    public Campaign.Progress progress(Campaign campaign) {
        return campaign.progress(attempts(), reaching.rules());
    }

    /// Begins a campaign over these donors.
    ///
    /// @throws Trouble `reach.campaign.running`, `reach.campaign.name`, `reach.campaign.nobody`, `reach.campaign.many`
    public List<Fact> begin(String name, List<DonorId> donors) {
        if (current().isPresent()) {
            throw new Trouble("reach.campaign.running", current().get().what().name());
        }
        if (name.isBlank()) {
            throw new Trouble("reach.campaign.name");
        }
        if (donors.isEmpty()) {
            throw new Trouble("reach.campaign.nobody");
        }
        if (donors.size() > MOST) {
            throw new Trouble("reach.campaign.many", donors.size(), MOST);
        }
        return reaching.record(List.of(Deed.of(reaching.office().subject(), new CampaignBegun(UUID.randomUUID(), name.strip(), donors))));
    }

    /// Leaves the rest.
    ///
    /// @throws Trouble `reach.campaign.none`
    public List<Fact> end() {
        var running = current().orElseThrow(() -> new Trouble("reach.campaign.none"));
        return reaching.record(List.of(Deed.of(reaching.office().subject(), new CampaignEnded(running.what().campaign()))));
    }

    private Map<DonorId, List<Attempt>> attempts() {
        Map<DonorId, List<Fact>> calls = new HashMap<>();
        var donors = new HashMap<CaseId, DonorId>();
        reaching.office().cases().page(CaseFilter.ALL, 0, Integer.MAX_VALUE).rows().forEach(row -> donors.put(row.id(), row.donor()));
        for (var fact : reaching.office().all(Called.class)) {
            var about = fact.subject();
            var donor = about.kind() == Subject.Kind.DONOR ? Optional.of(new DonorId(about.id()))
                    : Optional.ofNullable(donors.get(new CaseId(about.id())));
            donor.ifPresent(id -> calls.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact));
        }
        var attempts = new HashMap<DonorId, List<Attempt>>();
        calls.forEach((donor, facts) -> attempts.put(donor, Attempt.among(facts.stream())));
        return attempts;
    }
}
