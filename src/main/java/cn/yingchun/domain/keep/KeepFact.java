package cn.yingchun.domain.keep;

import cn.yingchun.domain.fact.What;
import java.util.Optional;

/// What is written about the keeping of a donor's identity. The reason stands with the act.
public sealed interface KeepFact extends What {
    /// Who the donor is was erased from this office: name, numbers, address, what the recruitment sheet told. Cases stay.
    ///
    /// @param facts  how many facts said who it is
    /// @param second the other person who stood by
    /// @param proven whether that person proved it by PIN
    record IdentityErased(int facts, String second, boolean proven) implements KeepFact {}

    /// Nothing about the donor may be erased until the hold is lifted: a claim, an inquiry, a court.
    ///
    /// @param by the other person who stood by; absent in what older programs wrote
    record LegalHold(Optional<StoodBy> by) implements KeepFact {}

    record HoldLifted(Optional<StoodBy> by) implements KeepFact {}

    /// The second of two people.
    ///
    /// @param proven whether by PIN
    record StoodBy(String name, boolean proven) {}
}
