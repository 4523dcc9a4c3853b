package cn.yingchun.work;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.id.CaseId;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.id.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/// What a case begins with.
///
/// @param donorCode, donorSex, donorBirthDate as the registry has them
/// @param notice       N, the day the office got the match notice
/// @param noticeNumber blank while the paper has not come
/// @param parent       the case of an earlier donation to the same patient
public record NewCase(
        DonorId donor,
        String donorCode,
        Sex donorSex,
        LocalDate donorBirthDate,
        PatientId patient,
        LocalDate notice,
        String noticeNumber,
        Optional<CaseId> parent) {}
