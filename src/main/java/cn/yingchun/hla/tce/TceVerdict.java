package cn.yingchun.hla.tce;

import java.util.Locale;

/// Whether a DPB1 mismatch is one that transplants tolerate, and if not, in which direction it works.
public enum TceVerdict {
    PERMISSIVE,
    /// host against graft: the donor carries the stronger group, rejection is to be feared
    NON_PERMISSIVE_HVG,
    /// graft against host: the patient carries the stronger group
    NON_PERMISSIVE_GVH,
    /// a side without a group, or with more than one
    UNKNOWN;

    /// The key of its name in the word files.
    public String key() {
        return "grade.tce." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
