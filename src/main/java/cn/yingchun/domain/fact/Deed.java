package cn.yingchun.domain.fact;

import java.util.List;

/// One thing to be written about one subject, before it has a name.
///
/// @param supersedes the facts whose value the writer saw and replaces; empty for things that merely happened
public record Deed(Subject subject, What what, List<FactName> supersedes) {
    public Deed {
        supersedes = List.copyOf(supersedes);
    }

    public static Deed of(Subject subject, What what) {
        return new Deed(subject, what, List.of());
    }
}
