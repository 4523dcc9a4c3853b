package cn.yingchun.domain.fact;

/// What a fact says. The kinds are sealed one subject at a time, in the packages that own their rules:
/// `CaseFact`, `DonorFact`, `PatientFact`, `OfficeFact`; [Unread] carries what a newer program wrote.
///
/// Records that implement it are written as JSON by name and only ever grow by optional components: a fact once written
/// is read for thirty years.
public interface What {}
