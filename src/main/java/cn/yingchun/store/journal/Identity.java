package cn.yingchun.store.journal;

import java.util.UUID;

/// Whose journal it is: the office, this device, and which life of the device (one more after each restore of a backup).
public record Identity(UUID office, String device, int incarnation) {}
