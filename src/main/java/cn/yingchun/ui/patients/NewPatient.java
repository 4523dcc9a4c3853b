package cn.yingchun.ui.patients;

import cn.yingchun.domain.donor.Cmv;
import cn.yingchun.domain.donor.Sex;
import java.util.Optional;

/// What is asked when a search begins for a patient.
///
/// @param ageBand decade of life such as `40-49`
/// @param kg      kilograms, 0 if unknown
/// @param typing  GL text
/// @param abo     blood group, if known
/// @param cmv     antibodies against cytomegalovirus, if known
public record NewPatient(String code, String centre, Sex sex, String ageBand, double kg, String typing, Optional<String> abo, Optional<Cmv> cmv) {}
