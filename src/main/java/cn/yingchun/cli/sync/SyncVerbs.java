package cn.yingchun.cli.sync;

import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import java.util.List;

/// All verbs of exchange.
public final class SyncVerbs {
    private SyncVerbs() {}

    public static List<Verb> all(Terminal terminal) {
        return List.of(new PairVerb(terminal), new BundleVerb(terminal), new HubVerb(terminal), new SnapshotVerb(terminal));
    }
}
