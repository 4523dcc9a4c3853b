package cn.yingchun.domain.cases;

import cn.yingchun.domain.fact.Fact;
import cn.yingchun.domain.fact.FactName;
import java.time.Instant;

/// A case fact of one kind together with who wrote it and when it happened.
public record Noted<T extends CaseFact>(Fact fact, T what) {
    public Instant happened() {
        return fact.happened();
    }

    public String actor() {
        return fact.actor();
    }

    public FactName name() {
        return fact.name();
    }
}
