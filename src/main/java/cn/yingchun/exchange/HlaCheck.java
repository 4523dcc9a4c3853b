package cn.yingchun.exchange;

import java.util.List;
import java.util.Optional;

/// Says whether a typing text of a registry file can be read at all.
@FunctionalInterface
public interface HlaCheck {
    /// The reason as word key and arguments.
    record Wrong(String key, List<Object> arguments) {}

    /// @param locus as in `RegistryDonor.LOCI`
    /// @return nothing if the text can be read
    Optional<Wrong> wrong(String locus, String text);
}
