package cn.yingchun.ui.patients;

import cn.yingchun.domain.donor.Sex;
import cn.yingchun.domain.patient.Details;

/// What is asked when a search begins for a patient.
///
/// @param ageBand decade of life such as `40-49`
/// @param details what may be told otherwise later
public record NewPatient(String code, String centre, Sex sex, String ageBand, Details details) {}
