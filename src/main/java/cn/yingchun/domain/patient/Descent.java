package cn.yingchun.domain.patient;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.hla.haplotype.Pool;
import java.util.List;

/// Whose haplotypes a patient has: the registry that searches, and the ethnicity, both as the frequency tables name them.
///
/// @param registry  blank if unknown
/// @param ethnicity blank if unknown
public record Descent(String registry, String ethnicity) {
    public static final Descent UNKNOWN = new Descent("", "");

    public Descent {
        registry = registry.strip();
        ethnicity = ethnicity.strip();
    }

    /// @param facts of one patient, in clock order; the newest word counts
    public static Descent of(List<Fact> facts) {
        return facts.stream().map(Fact::what).filter(PatientFact.DescentTold.class::isInstance).map(PatientFact.DescentTold.class::cast)
                .reduce((_, newer) -> newer).map(told -> new Descent(told.registry(), told.ethnicity())).orElse(UNKNOWN);
    }

    /// The people among whom the haplotype table is chosen.
    public Pool pool() {
        return new Pool(registry, ethnicity);
    }
}
