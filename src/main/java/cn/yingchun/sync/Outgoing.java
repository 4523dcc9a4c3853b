package cn.yingchun.sync;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.strand.Carried;
import cn.yingchun.domain.sync.SyncFact.Exported;
import cn.yingchun.store.Office;
import cn.yingchun.sync.bundle.Contents;
import cn.yingchun.sync.bundle.Header;
import cn.yingchun.sync.bundle.PartFile;
import cn.yingchun.sync.bundle.Sealed;
import cn.yingchun.sync.pair.Partner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Bundles and receipts that go out, as files in a folder: a stick, a shared folder, a mail's attachment.
final class Outgoing {
    private final Office office;
    private final Clock clock;

    Outgoing(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// Writes what a partner lacks by its own newest word.
    Made bundle(Partner to, Path folder, Progress progress) {
        progress.at(-1, "sync.progress.collect");
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        var scope = Scope.of(office, to.paired().sees());
        var carried = new ArrayList<Carried>();
        office.carrying().beyond(to.have(), passing -> scope.sees(passing) && !ledger.isHeldBack(passing.name()), carried::add);
        var answers = ledger.merged().stream().filter(entry -> entry.what().from().equals(to.device()))
                .map(entry -> Answers.of(entry.what())).toList();
        var contents = new Contents(office.carrying().have(), answers, carried);
        var name = name();
        var files = write(name, contents, to, folder, progress);
        var own = office.carrying().own();
        var upTo = contents.have().reach(own).seq();
        office.record(Act.of(office.user(), clock.instant(), office.subject(),
                new Exported(name, List.of(to.device()), contents.facts(), upTo)));
        return new Made(name, files, contents.facts());
    }

    /// Writes the receipt of a bundle that was merged.
    Path receipt(Partner to, Contents.Answer answer, Path folder) {
        var contents = new Contents(office.carrying().have(), List.of(answer), List.of());
        return write("receipt-" + name(), contents, to, folder, Progress.NONE).getFirst();
    }

    private String name() {
        return PartFile.bundleName(office, clock);
    }

    private List<Path> write(String name, Contents whole, Partner to, Path folder, Progress progress) {
        var parts = Sealed.parts(whole);
        var files = new ArrayList<Path>();
        for (int i = 0; i < parts.size(); i++) {
            progress.goOn();
            progress.at((double) i / parts.size(), "sync.progress.seal");
            var header = new Header(name, i + 1, parts.size(), office.device(), List.of(to.device()), clock.instant(), parts.get(i).facts());
            var bytes = Sealed.close(office, header, parts.get(i), List.of(to.paired().boxKey()));
            files.add(PartFile.write(folder, header.fileName(), bytes));
        }
        return files;
    }
}
