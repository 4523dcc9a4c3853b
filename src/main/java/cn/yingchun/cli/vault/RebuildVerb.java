package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.store.Office;
import picocli.CommandLine.Command;

/// Makes database and index anew from the journal.
@Command(name = "rebuild", description = "make database and index anew from the journal")
final class RebuildVerb extends OfficeVerb {
    RebuildVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        office.rebuild(terminal().progress());
        terminal().say("cli.rebuild.done", office.digest());
        return Status.DONE;
    }
}
