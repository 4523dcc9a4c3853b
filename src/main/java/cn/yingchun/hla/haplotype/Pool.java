package cn.yingchun.hla.haplotype;

import java.util.Locale;

/// Whose haplotypes are meant: the people of a registry, and among them those of one ethnicity.
///
/// Compared without regard to case and outer blanks; a blank means any.
public record Pool(String registry, String ethnicity) {
    public static final Pool ANY = new Pool("", "");

    public Pool {
        registry = registry.strip().toUpperCase(Locale.ROOT);
        ethnicity = ethnicity.strip().toUpperCase(Locale.ROOT);
    }

    /// `CMDP · HA`, `CMDP`, or blank for anybody.
    public String label() {
        return registry.isEmpty() || ethnicity.isEmpty() ? registry + ethnicity : registry + " · " + ethnicity;
    }
}
