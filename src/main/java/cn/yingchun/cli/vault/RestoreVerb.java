package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeOptions;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.cli.Verb;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.Surroundings;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Backups;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Goes back to a backup: in the place of the office, of which a backup is made first, or into an empty folder.
@Command(name = "restore", description = "go back to a backup; the present office is backed up first and kept aside")
final class RestoreVerb extends Verb {
    @Mixin
    private final OfficeOptions options = new OfficeOptions();

    @Option(names = "--from", paramLabel = "DIR", description = "a backup, or a folder of backups: then the newest (default: as the office has it)")
    private @Nullable Path from;

    @Option(names = "--dry-run", description = "say what would be lost, change nothing")
    private boolean dryRun;

    RestoreVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work() {
        var password = options.password();
        try {
            return Files.exists(options.folder().resolve("keys.json")) ? inPlace(password) : elsewhere(password);
        } finally {
            OfficeOptions.wipe(password);
        }
    }

    private Status inPlace(char[] password) {
        try (var office = Office.open(options.folder(), options.user(), password, Clock.systemUTC(), terminal().progress())) {
            var backup = chosen();
            if (dryRun) {
                var loss = office.restoration().loss(backup, terminal().progress());
                terminal().say("cli.restore.would-lose", loss.facts().size(), loss.subjects());
                return Status.DONE;
            }
            var report = office.restoration().run(backup, terminal().progress());
            terminal().say("cli.restore.done", report.facts(), report.lost().facts().size(), report.safety().folder().toString());
            return Status.DONE;
        }
    }

    private Status elsewhere(char[] password) {
        var backup = chosen();
        if (dryRun) {
            terminal().say("cli.restore.would-lose", 0, 0);
            return Status.DONE;
        }
        try (var office = Office.restore(backup, options.folder(), options.user(), password, Surroundings.real(Clock.systemUTC()))) {
            terminal().say("cli.restore.elsewhere", office.dir(), backup.record());
            return Status.DONE;
        }
    }

    private Backup chosen() {
        var folder = from == null ? BackupPlan.of(options.folder()).folder() : from.toAbsolutePath();
        return Backups.at(folder).stream().findFirst().orElseThrow(() -> new Trouble("store.backup.none", folder));
    }
}
