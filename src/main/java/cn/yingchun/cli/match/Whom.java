package cn.yingchun.cli.match;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.patient.Blood;
import cn.yingchun.domain.patient.Descent;
import cn.yingchun.domain.patient.Details;
import cn.yingchun.domain.patient.Patient;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.store.Office;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// Whom to search for: a typing, or a patient of the office; and whose haplotypes they have.
final class Whom {
    /// One of both.
    static final class Named {
        @Option(names = "--gl", paramLabel = "TEXT", description = "the patient's typing as a GL string")
        private @Nullable String gl;

        @Option(names = "--patient", paramLabel = "ID", description = "code of a patient of this office")
        private @Nullable String patient;
    }

    @ArgGroup(multiplicity = "1")
    private Named named = new Named();

    @Option(names = "--registry", paramLabel = "CODE", description = "the patient's registry, for the choice of the haplotype set (default: as told of the patient)")
    private String registry = "";

    @Option(names = "--ethnicity", paramLabel = "CODE", description = "the patient's ethnicity, for the choice of the haplotype set (default: as told of the patient)")
    private String ethnicity = "";

    /// The patient of the office; empty where a typing was given.
    ///
    /// @throws Trouble `cli.search.patient` if the office has no patient of that code
    Optional<Patient> patient(Office office) {
        return Optional.ofNullable(named.patient)
                .map(code -> office.patients().byCode(code).orElseThrow(() -> new Trouble("cli.search.patient", code)));
    }

    String typing(Office office) {
        return patient(office).map(Patient::typing).or(() -> Optional.ofNullable(named.gl)).orElse("");
    }

    /// What is known of the patient: as it was told, but for the registry and ethnicity that options say.
    Details details(Office office) {
        var told = told(office);
        var own = Descent.of(told);
        return new Details(0, typing(office), Blood.of(told),
                new Descent(registry.isBlank() ? own.registry() : registry, ethnicity.isBlank() ? own.ethnicity() : ethnicity));
    }

    Pool pool(Office office) {
        return details(office).descent().pool();
    }

    /// What people wrote about the patient; nothing of a typing without one.
    private List<Fact> told(Office office) {
        return patient(office).map(patient -> office.history(Subject.of(patient.id()))).orElse(List.of());
    }
}
