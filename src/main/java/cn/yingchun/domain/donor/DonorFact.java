package cn.yingchun.domain.donor;

import cn.yingchun.domain.fact.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What people write about one donor, beside what the registry's file says.
public sealed interface DonorFact extends What {
    /// The donor's name, and how it is read where a machine would read it wrongly.
    record Named(String name, Optional<String> pinyin) implements DonorFact {}

    /// How to reach the donor: all numbers and relatives as they stand now.
    record ContactsSet(List<Reachable> numbers, List<Relative> relatives, Optional<String> address) implements DonorFact {
        public ContactsSet {
            numbers = List.copyOf(numbers);
            relatives = List.copyOf(relatives);
        }
    }

    /// A telephone number or account.
    ///
    /// @param kind      mobile, second, WeChat …
    /// @param confirmed the last day on which it was known to be right
    record Reachable(String kind, String value, Optional<LocalDate> confirmed) {}

    /// Somebody who may know where the donor is. They are never told of a match.
    ///
    /// @param mayContact whether the donor agreed that they are asked; absent in older cards, where it counts as yes
    /// @param confirmed  the last day on which the number was known to be right
    record Relative(String name, String relation, String number, Optional<Boolean> mayContact, Optional<LocalDate> confirmed) {
        public Relative(String name, String relation, String number) {
            this(name, relation, number, Optional.empty(), Optional.empty());
        }

        public boolean mayBeAsked() {
            return mayContact.orElse(true);
        }
    }

    /// The donor confirmed the contacts or the wish to stay in the registry.
    record ContactConfirmed(LocalDate on) implements DonorFact {}

    /// The donor cannot give for a while, or for ever.
    ///
    /// @param rule  D01 … D55
    /// @param until last day of it; absent: for ever, or until somebody lifts it
    record Deferred(String rule, LocalDate from, Optional<LocalDate> until, String note) implements DonorFact {}

    /// A deferral ended before its time, or one without an end was lifted.
    record DeferralLifted(String rule, LocalDate from) implements DonorFact {}

    /// The registry status changed by an act here: reserved, donated, gone.
    record StatusSet(Availability status, Optional<String> reason, Optional<LocalDate> until) implements DonorFact {}

    /// The donor moved: another branch takes over with the whole history.
    record Transferred(String fromBranch, String toBranch) implements DonorFact {}

    /// What a recruitment sheet told about somebody, by the headings of the sheet, identity number included; blank cells
    /// are left out.
    ///
    /// @param source the file's name, without its folder
    record Recruited(String source, java.util.Map<String, String> told) implements DonorFact {
        public Recruited {
            told = java.util.Map.copyOf(told);
        }
    }
}
