package cn.yingchun.store.lists;

/// In which order donors are listed; the same rows always come in the same order.
public enum DonorOrder { CODE, NAME, OLDEST, YOUNGEST, STATUS }
