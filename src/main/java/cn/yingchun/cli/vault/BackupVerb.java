package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.store.Office;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Retention;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Makes a backup, checks it from end to end, and thins out the older ones.
@Command(name = "backup", description = "make a backup now; it is opened and checked before it counts")
final class BackupVerb extends OfficeVerb {
    @Option(names = "--to", paramLabel = "DIR", description = "folder of the backups (default: as the office has it, else beside the office)")
    private @Nullable Path to;

    BackupVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var target = to == null ? BackupPlan.of(office.dir()).folder() : to;
        var backup = office.backups().make(target.toAbsolutePath(), Retention.USUAL, terminal().progress());
        terminal().results().println(backup.folder());
        terminal().say("cli.backup.done", backup.record());
        return Status.DONE;
    }
}
