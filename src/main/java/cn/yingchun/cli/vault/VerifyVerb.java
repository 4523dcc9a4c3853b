package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.store.Office;
import picocli.CommandLine.Command;

/// Checks the journal's chain and the database against it, and lists what is wrong.
@Command(name = "verify", description = "check journal chain, database against journal, index; list what is wrong")
final class VerifyVerb extends OfficeVerb {
    VerifyVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        var verdict = office.verify(terminal().progress());
        verdict.troubles().forEach(trouble -> terminal().results().println(trouble.in(terminal().words())));
        if (verdict.isSound()) {
            terminal().say("cli.verify.sound", verdict.facts(), verdict.donors());
            return Status.DONE;
        }
        terminal().say("cli.verify.unsound", verdict.troubles().size());
        return Status.NO;
    }
}
