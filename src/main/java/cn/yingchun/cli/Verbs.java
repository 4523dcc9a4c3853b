package cn.yingchun.cli;

import java.util.List;

/// The verbs that need no window.
final class Verbs {
    private Verbs() {}

    static List<Verb> all(Terminal terminal) {
        return List.of(
                new InitVerb(terminal),
                new ImportVerb(terminal),
                new DemoVerb(terminal),
                new GenerateVerb(terminal),
                new SearchVerb(terminal),
                new WmdaVerb(terminal),
                new BenchVerb(terminal),
                new VerifyVerb(terminal),
                new RebuildVerb(terminal));
    }
}
