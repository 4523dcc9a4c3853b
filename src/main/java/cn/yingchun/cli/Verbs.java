package cn.yingchun.cli;

import cn.yingchun.cli.vault.VaultVerbs;
import java.util.List;
import java.util.stream.Stream;

/// The verbs that need no window.
final class Verbs {
    private Verbs() {}

    static List<Verb> all(Terminal terminal) {
        return Stream.concat(VaultVerbs.all(terminal).stream(), Stream.of(
                new InitVerb(terminal),
                new ImportVerb(terminal),
                new DemoVerb(terminal),
                new GenerateVerb(terminal),
                new SearchVerb(terminal),
                new WmdaVerb(terminal),
                new BenchVerb(terminal),
                new VerifyVerb(terminal),
                new RebuildVerb(terminal),
                new PairVerb(terminal),
                new BundleVerb(terminal))).toList();
    }
}
