package cn.yingchun.domain.contact;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.cases.TalkFact.CallResult;
import cn.yingchun.domain.contact.ReachFact.CampaignBegun;
import cn.yingchun.domain.contact.ReachFact.CampaignEnded;
import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.id.DonorId;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A call-back campaign: donors who are called one by one until each was reached or tried often enough. How it stands is
/// counted from the calls themselves, whoever made them and on whichever device.
///
/// @param begun since when calls count
public record Campaign(CampaignBegun what, LocalDateTime begun, boolean ended) {
    /// The newest campaign among the facts about the office.
    public static Optional<Campaign> newest(List<Fact> facts) {
        return facts.reversed().stream().filter(fact -> fact.what() instanceof CampaignBegun).findFirst().map(fact -> {
            var begun = (CampaignBegun) fact.what();
            var ended = facts.stream().anyMatch(one -> one.what() instanceof CampaignEnded(var which) && which.equals(begun.campaign()));
            return new Campaign(begun, LocalDateTime.ofInstant(fact.happened(), WorkCalendar.ZONE), ended);
        });
    }

    /// How far it is.
    ///
    /// @param results donors by the best that came of their calls
    /// @param left    donors who are still to be called, those never tried first
    public record Progress(int donors, Map<CallResult, Integer> results, List<DonorId> left) {
        public Progress {
            results = Map.copyOf(results);
            left = List.copyOf(left);
        }

        public int done() {
            return donors - left.size();
        }

        public int of(CallResult result) {
            return results.getOrDefault(result, 0);
        }
    }

    /// @param attempts all attempts to reach each donor, oldest first
    public Progress progress(Map<DonorId, List<Attempt>> attempts, AttemptRules rules) {
        var results = new EnumMap<CallResult, Integer>(CallResult.class);
        var left = what.donors().stream().filter(donor -> {
            var since = since(attempts.getOrDefault(donor, List.of()));
            best(since).ifPresent(result -> results.merge(result, 1, Integer::sum));
            return best(since).filter(result -> result == CallResult.REACHED).isEmpty()
                    && since.size() < rules.limit(AttemptRules.Limit.CAMPAIGN_TRIES);
        }).sorted(java.util.Comparator.comparingInt(donor -> since(attempts.getOrDefault(donor, List.of())).size())).toList();
        return new Progress(what.donors().size(), results, left);
    }

    private List<Attempt> since(List<Attempt> attempts) {
        return attempts.stream().filter(attempt -> !attempt.at().isBefore(begun)).toList();
    }

    /// Reached if ever reached, else what came of the last call.
    private static Optional<CallResult> best(List<Attempt> attempts) {
        return attempts.stream().filter(Attempt::reachedDonor).findFirst().or(() -> attempts.reversed().stream().findFirst())
                .map(attempt -> attempt.call().result());
    }
}
