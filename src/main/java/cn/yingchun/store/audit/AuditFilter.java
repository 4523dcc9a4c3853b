package cn.yingchun.store.audit;

import cn.yingchun.domain.fact.Subject;
import java.time.Instant;
import java.util.Optional;

/// Which facts somebody wants to see.
///
/// @param person who wrote them, blank for all
/// @param family `case`, `donor`, `access` … or a whole kind such as `donor.Named`; blank for all
/// @param about  one donor, patient or case
/// @param from   written then or later
/// @param before written before that
public record AuditFilter(String person, String family, Optional<Subject> about, Optional<Instant> from, Optional<Instant> before) {
    public static final AuditFilter ALL = new AuditFilter("", "", Optional.empty(), Optional.empty(), Optional.empty());

    public AuditFilter person(String name) {
        return new AuditFilter(name, family, about, from, before);
    }

    public AuditFilter family(String name) {
        return new AuditFilter(person, name, about, from, before);
    }

    public AuditFilter about(Optional<Subject> subject) {
        return new AuditFilter(person, family, subject, from, before);
    }

    public AuditFilter from(Optional<Instant> start) {
        return new AuditFilter(person, family, about, start, before);
    }
}
