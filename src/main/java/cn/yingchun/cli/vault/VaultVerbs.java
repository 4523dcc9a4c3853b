package cn.yingchun.cli.vault;

import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import java.util.List;

/// The verbs that keep an office safe.
public final class VaultVerbs {
    private VaultVerbs() {}

    public static List<Verb> all(Terminal terminal) {
        return List.of(new BackupVerb(terminal), new BackupsVerb(terminal), new RestoreVerb(terminal), new ExportVerb(terminal),
                new DigestVerb(terminal), new VerifyVerb(terminal), new RebuildVerb(terminal), new EraseVerb(terminal), new HoldVerb(terminal),
                new SimulateVerb(terminal));
    }
}
