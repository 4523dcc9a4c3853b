package cn.yingchun.cli.match;

import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import java.util.List;

/// The verbs that find donors for a patient.
public final class MatchVerbs {
    private MatchVerbs() {}

    public static List<Verb> all(Terminal terminal) {
        return List.of(new SearchVerb(terminal), new AgainVerb(terminal), new ExplainVerb(terminal));
    }
}
