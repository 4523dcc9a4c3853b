package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.Office;
import cn.yingchun.store.SecondPerson;
import cn.yingchun.store.backup.Cleaning;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Erases who a donor is, by two people and with a reason; without a donor it lists who is due. Backups that were away are
/// cleaned when they are back.
@Command(name = "erase", description = "erase a donor's identity, also from the backups, cases stay; without --donor: list who is due")
final class EraseVerb extends OfficeVerb {
    @Option(names = "--donor", paramLabel = "CODE", description = "the donor's code in the registry")
    private @Nullable String donor;

    @Option(names = "--why", paramLabel = "TEXT", description = "the reason, which is written down")
    private String why = "";

    @Option(names = "--second", paramLabel = "NAME", description = "the other person who stands by")
    private String second = "";

    @Option(names = "--backups", paramLabel = "DIR", description = "take everybody who was erased out of the backups in a folder that was away")
    private @Nullable Path backups;

    EraseVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        if (backups != null) {
            return told(office.erasure().clean(backups.toAbsolutePath(), terminal().progress()));
        }
        if (donor == null) {
            var due = office.erasure().due();
            due.forEach(id -> office.donors().one(id).ifPresent(row -> terminal().results().println(row.registry().code())));
            terminal().say("cli.erase.due", due.size());
            return Status.DONE;
        }
        var erased = office.erasure().run(donor(office, donor), why, SecondPerson.onPaper(second), terminal().progress());
        terminal().say("cli.erase.done", erased.facts());
        var status = told(erased.backups());
        terminal().say("cli.erase.elsewhere");
        return status;
    }

    private Status told(Cleaning.Cleaned backups) {
        terminal().say("cli.erase.backups", backups.cleaned());
        backups.left().forEach(name -> terminal().say("cli.erase.left", name));
        return backups.left().isEmpty() ? Status.DONE : Status.NO;
    }

    /// @throws Trouble `erase.nobody`
    static DonorId donor(Office office, String code) {
        return office.donors().byCode(code).stream().findFirst().orElseThrow(() -> new Trouble("erase.nobody", code)).id();
    }
}
