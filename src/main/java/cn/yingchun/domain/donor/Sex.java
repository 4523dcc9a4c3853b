package cn.yingchun.domain.donor;

/// Sex as registries write it.
public enum Sex { M, F }
