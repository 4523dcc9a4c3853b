package cn.yingchun.cli;

import cn.yingchun.cli.match.MatchVerbs;
import cn.yingchun.cli.sync.SyncVerbs;
import cn.yingchun.cli.vault.VaultVerbs;
import java.util.List;
import java.util.stream.Stream;

/// The verbs that need no window.
final class Verbs {
    private Verbs() {}

    static List<Verb> all(Terminal terminal) {
        return Stream.of(plain(terminal), MatchVerbs.all(terminal), VaultVerbs.all(terminal), SyncVerbs.all(terminal)).flatMap(List::stream).toList();
    }

    private static List<Verb> plain(Terminal terminal) {
        return List.of(
                new InitVerb(terminal),
                new ImportVerb(terminal),
                new DemoVerb(terminal),
                new GenerateVerb(terminal),
                new WmdaVerb(terminal),
                new BenchVerb(terminal));
    }
}
