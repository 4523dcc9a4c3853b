package cn.yingchun.ui.kit;

import cn.yingchun.domain.access.Mask;

/// A person's name as lists show it: enough to recognise, not enough to know.
public final class Masked {
    private Masked() {}

    /// `王小明` → `王**`, `演示·张一` → `演示·张*`; Latin names keep their initials: `Li Na` → `L* N*`.
    public static String name(String name) {
        return Mask.name(name);
    }
}
