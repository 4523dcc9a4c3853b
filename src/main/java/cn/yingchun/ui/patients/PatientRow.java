package cn.yingchun.ui.patients;

import cn.yingchun.domain.patient.Patient;

/// One patient in the list. A code and a hospital: there is no name to show.
///
/// @param cases open cases for this patient
public record PatientRow(Patient patient, int cases) {}
