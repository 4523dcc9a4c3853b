package cn.yingchun.domain.fact;

import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import java.util.UUID;

/// Whom or what a fact is about.
public record Subject(Kind kind, UUID id) {
    public enum Kind { OFFICE, USER, DONOR, PATIENT, CASE }

    public static Subject of(DonorId donor) {
        return new Subject(Kind.DONOR, donor.value());
    }

    public static Subject of(PatientId patient) {
        return new Subject(Kind.PATIENT, patient.value());
    }

    public static Subject of(CaseId theCase) {
        return new Subject(Kind.CASE, theCase.value());
    }
}
