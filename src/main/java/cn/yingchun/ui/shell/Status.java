package cn.yingchun.ui.shell;

import java.time.LocalTime;
import java.util.Optional;

/// What the status line says about the office; computed from what the store holds, never remembered apart.
///
/// @param hla    label of the HLA table in use, blank before one is loaded
/// @param unsent facts written here that no other office has received
/// @param saved  when the last act became durable on this computer
public record Status(String office, String user, boolean practice, String hla, long unsent, Optional<LocalTime> saved) {}
