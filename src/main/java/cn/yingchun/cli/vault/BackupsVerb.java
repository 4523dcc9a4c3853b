package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Backups;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists the backups, newest first, and what each would lose.
@Command(name = "backups", description = "list the backups: folder, when, records, records written since; --check reads each from end to end")
final class BackupsVerb extends OfficeVerb {
    @Option(names = "--from", paramLabel = "DIR", description = "folder of the backups (default: as the office has it)")
    private @Nullable Path from;

    @Option(names = "--check", description = "open each and read it from end to end")
    private boolean check;

    BackupsVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var all = Backups.at(from == null ? BackupPlan.of(office.dir()).folder() : from.toAbsolutePath());
        var bad = 0;
        terminal().results().println("folder\tmade\trecords\tsince" + (check ? "\tchecked" : ""));
        for (var backup : all) {
            var line = backup.folder() + "\t" + backup.made() + "\t" + backup.record() + "\t" + office.backups().recordsSince(backup);
            var sound = !check || isSound(office, backup);
            bad += sound ? 0 : 1;
            terminal().results().println(line + (check ? "\t" + (sound ? "whole" : "damaged") : ""));
        }
        if (all.isEmpty()) {
            terminal().say("cli.backups.none");
        }
        return bad == 0 ? Status.DONE : Status.NO;
    }

    private boolean isSound(Office office, Backup backup) {
        try {
            return office.backups().check(backup, terminal().progress()) >= backup.record();
        } catch (Trouble damaged) {
            terminal().say(damaged);
            return false;
        }
    }
}
