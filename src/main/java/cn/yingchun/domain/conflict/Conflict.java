package cn.yingchun.domain.conflict;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import cn.yingchun.domain.fact.Subject;
import java.util.List;
import java.util.Optional;

/// Two or more values for one field of one record, and the value that all of their writers had seen before.
///
/// @param versions the facts that hold them, newest first by the hybrid clock; the first is what the record shows meanwhile
/// @param base     the last value that they have in common; empty where there was none
public record Conflict(Subject subject, Register register, List<Fact> versions, Optional<Fact> base) {
    public Conflict {
        versions = List.copyOf(versions);
    }

    /// What a decision must name, so that nothing of it stays open.
    public List<FactName> names() {
        return versions.stream().map(Fact::name).toList();
    }

    /// By what a list of conflicts knows it.
    public String id() {
        return subject.id() + register.field();
    }

    /// On how many devices its values were written.
    public int devices() {
        return (int) versions.stream().map(fact -> fact.name().device()).distinct().count();
    }

    /// Whether only somebody with the right to may decide.
    public boolean isMedical() {
        return register.gravity() == Register.Gravity.MEDICAL;
    }
}
