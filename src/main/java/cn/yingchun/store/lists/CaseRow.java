package cn.yingchun.store.lists;

import cn.yingchun.domain.cases.Stage;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A case as lists show one.
///
/// @param donorName blank where nobody knows it here
/// @param d0        first day of collection as agreed now
/// @param outcome   O1 … O14 once it is closed
/// @param lastClock hybrid clock of its newest fact
public record CaseRow(
        CaseId id,
        String number,
        Stage stage,
        DonorId donor,
        String donorCode,
        String donorName,
        PatientId patient,
        String patientCode,
        LocalDate notice,
        Optional<LocalDate> p0,
        Optional<LocalDate> g1,
        Optional<LocalDate> d0,
        Optional<String> outcome,
        long lastClock) {
    private static final int DISTRICT = 6;

    /// District code of the office that opened it, with which its number begins.
    public String county() {
        return number.substring(0, Math.min(DISTRICT, number.length()));
    }

    /// When something was last written, by the writer's clock.
    public Instant lastWritten() {
        return Instant.ofEpochMilli(lastClock >>> 16);
    }
}
