package cn.yingchun.store.lists;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import java.util.Optional;
import java.util.Set;

/// Which cases a list shows. What is empty does not narrow it.
///
/// @param text   part of the case number, of the donor's or patient's code, of the donor's name or its sound
/// @param stages any of these
public record CaseFilter(String text, Set<Stage> stages, Optional<DonorId> donor, Optional<PatientId> patient) {
    public static final CaseFilter ALL = new CaseFilter("", Set.of(), Optional.empty(), Optional.empty());

    public CaseFilter {
        stages = Set.copyOf(stages);
    }

    public static CaseFilter text(String text) {
        return new CaseFilter(text, Set.of(), Optional.empty(), Optional.empty());
    }

    public static CaseFilter of(DonorId donor) {
        return new CaseFilter("", Set.of(), Optional.of(donor), Optional.empty());
    }

    public static CaseFilter of(PatientId patient) {
        return new CaseFilter("", Set.of(), Optional.empty(), Optional.of(patient));
    }

    public CaseFilter in(Set<Stage> wanted) {
        return new CaseFilter(text, wanted, donor, patient);
    }
}
