package cn.yingchun.domain.strand;

import cn.yingchun.domain.fact.FactName;
import org.jspecify.annotations.Nullable;

/// A fact with the link of the one before it.
///
/// No record, because its own link is a hash that is asked for again and again and worked out only once.
public final class Tied implements Carried {
    private final FactName name;
    private final Link before;
    private final String line;
    private @Nullable Link link;

    public Tied(FactName name, Link before, String line) {
        this.name = name;
        this.before = before;
        this.line = line;
    }

    public FactName name() {
        return name;
    }

    public Link before() {
        return before;
    }

    /// The fact, byte for byte as its writer wrote it.
    public String line() {
        return line;
    }

    @Override
    public Writer writer() {
        return Writer.of(name);
    }

    @Override
    public long first() {
        return name.seq();
    }

    /// The writer's link once this fact stands.
    public Link link() {
        var known = link;
        if (known == null) {
            known = before.with(line);
            link = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tied tied && name.equals(tied.name) && before.equals(tied.before) && line.equals(tied.line);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + before.hashCode();
    }

    @Override
    public String toString() {
        return name + " behind " + before;
    }
}
