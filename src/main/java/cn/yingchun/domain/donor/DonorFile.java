package cn.yingchun.domain.donor;

import cn.yingchun.domain.donor.DonorFact.ContactsSet;
import cn.yingchun.domain.donor.DonorFact.Deferred;
import cn.yingchun.domain.donor.DonorFact.StatusSet;
import cn.yingchun.domain.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What people here know of one donor beside the registry's line: a pure fold over the donor's facts.
///
/// @param confirmed the last day on which the donor confirmed contacts or wish
/// @param deferrals those that were not lifted, past ones too
/// @param branch    who holds the donor since the last transfer
public record DonorFile(
        Optional<String> name,
        Optional<ContactsSet> contacts,
        Optional<LocalDate> confirmed,
        Optional<StatusSet> status,
        List<Deferred> deferrals,
        Optional<String> branch) {
    public static final DonorFile EMPTY = new DonorFile(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public DonorFile {
        deferrals = List.copyOf(deferrals);
    }

    /// @param facts about one donor, in clock order
    public static DonorFile of(List<Fact> facts) {
        var file = EMPTY;
        for (var fact : facts) {
            if (fact.what() instanceof DonorFact what) {
                file = file.after(what);
            }
        }
        return file;
    }

    /// The deferrals that hold on a day; several may overlap.
    public List<Deferred> holding(LocalDate day) {
        return deferrals.stream().filter(one -> !one.from().isAfter(day))
                .filter(one -> one.until().filter(last -> last.isBefore(day)).isEmpty()).toList();
    }

    /// The first day from `day` on which no deferral holds; empty if one has no end.
    public Optional<LocalDate> freeFrom(LocalDate day) {
        var free = day;
        for (var holding = holding(free); !holding.isEmpty(); holding = holding(free)) {
            if (holding.stream().anyMatch(one -> one.until().isEmpty())) {
                return Optional.empty();
            }
            free = holding.stream().map(one -> one.until().orElseThrow()).max(LocalDate::compareTo).orElseThrow().plusDays(1);
        }
        return Optional.of(free);
    }

    private DonorFile after(DonorFact fact) {
        return switch (fact) {
            case DonorFact.Named(var called, var _) -> new DonorFile(Optional.of(called), contacts, confirmed, status, deferrals, branch);
            case ContactsSet set -> new DonorFile(name, Optional.of(set), confirmed, status, deferrals, branch);
            case DonorFact.ContactConfirmed(var on) -> new DonorFile(name, contacts, Optional.of(on), status, deferrals, branch);
            case StatusSet set -> new DonorFile(name, contacts, confirmed, Optional.of(set), deferrals, branch);
            case DonorFact.Transferred(var _, var to) -> new DonorFile(name, contacts, confirmed, status, deferrals, Optional.of(to));
            case Deferred deferred -> deferred(deferred);
            case DonorFact.Recruited _ -> this;
            case DonorFact.DeferralLifted lifted -> new DonorFile(name, contacts, confirmed, status, deferrals.stream()
                    .filter(one -> !(one.rule().equals(lifted.rule()) && one.from().equals(lifted.from()))).toList(), branch);
        };
    }

    private DonorFile deferred(Deferred deferred) {
        var all = new ArrayList<>(deferrals);
        all.add(deferred);
        return new DonorFile(name, contacts, confirmed, status, all, branch);
    }
}
