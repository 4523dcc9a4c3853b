package cn.yingchun.cli.vault;

import cn.yingchun.cli.OfficeVerb;
import cn.yingchun.cli.Status;
import cn.yingchun.cli.Terminal;
import cn.yingchun.store.Office;
import picocli.CommandLine.Command;

/// Prints the hash of the whole content: equal on two devices that hold the same.
@Command(name = "digest", description = "SHA-256 of the office's content in the order of 'export facts'")
final class DigestVerb extends OfficeVerb {
    DigestVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Status work(Office office) {
        terminal().results().println(office.books().digest(terminal().progress()));
        return Status.DONE;
    }
}
