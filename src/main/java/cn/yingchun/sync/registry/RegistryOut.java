package cn.yingchun.sync.registry;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.sync.SyncFact.RegistryCame;
import cn.yingchun.domain.sync.SyncFact.RegistrySent;
import cn.yingchun.store.Office;
import cn.yingchun.store.codec.Json;
import cn.yingchun.sync.Ledger;
import cn.yingchun.sync.Made;
import cn.yingchun.sync.bundle.Header;
import cn.yingchun.sync.bundle.PartFile;
import cn.yingchun.sync.bundle.Sealed;
import cn.yingchun.sync.pair.Partner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Snapshots of the registry that go out: whole the first time, then what changed since the last one that a partner is known
/// to have taken. Like bundles they are signed, compressed and readable for the partner alone.
public final class RegistryOut {
    public static final String ENDING = ".ycregistry";

    /// Letters of one part before it is compressed.
    private static final long A_PART = 12_000_000;

    private final Office office;
    private final Clock clock;
    private final long aPart;

    public RegistryOut(Office office, Clock clock) {
        this(office, clock, A_PART);
    }

    RegistryOut(Office office, Clock clock, long aPart) {
        this.office = office;
        this.clock = clock;
        this.aPart = aPart;
    }

    private record Part(byte[] sealed, int donors) {}

    /// Writes what a partner lacks of the registry.
    ///
    /// @throws Trouble `access.write`, `sync.partner.unknown`, `sync.registry.same` where nothing has changed
    public Made write(String device, Path folder, Progress progress) {
        office.rights().checkRegistry();
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        var partner = ledger.partner(device).orElseThrow(() -> new Trouble("sync.partner.unknown", device));
        progress.at(-1, "sync.progress.collect");
        var base = base(ledger, device);
        var newest = office.carrying().registry().newest();
        var name = "registry-" + PartFile.bundleName(office, clock);
        var parts = parts(partner, new Manifest(Manifest.FORM, name, base.map(RegistrySent::snapshot).orElse("")),
                base.map(RegistrySent::upTo).orElse(0L), progress);
        if (parts.isEmpty()) {
            throw new Trouble("sync.registry.same");
        }
        var files = new ArrayList<Path>();
        for (int i = 0; i < parts.size(); i++) {
            progress.at((double) i / parts.size(), "sync.progress.seal");
            var header = new Header(name, i + 1, parts.size(), office.device(), List.of(device), clock.instant(), parts.get(i).donors());
            files.add(PartFile.write(folder, header.name() + ENDING, Sealed.sign(office, header, parts.get(i).sealed())));
        }
        var donors = parts.stream().mapToInt(Part::donors).sum();
        office.record(Act.of(office.user(), clock.instant(), office.subject(), new RegistrySent(name, device, newest, donors)));
        return new Made(name, files, donors);
    }

    /// The newest snapshot of ours that the partner says it took; its word comes with any bundle.
    private Optional<RegistrySent> base(Ledger ledger, String device) {
        var taken = new ArrayList<String>();
        office.carrying().eachOf("sync.RegistryCame", fact -> {
            if (fact.name().device().equals(device) && fact.what() instanceof RegistryCame came) {
                taken.add(came.snapshot());
            }
        });
        return ledger.registrySent().reversed().stream().filter(sent -> sent.to().equals(device) && taken.contains(sent.snapshot())).findFirst();
    }

    private List<Part> parts(Partner partner, Manifest manifest, long since, Progress progress) {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<String>();
        var size = new long[1];
        office.carrying().registry().since(since, partner.paired().sees(), line -> {
            lines.add(line);
            size[0] += line.length();
            if (size[0] > aPart) {
                progress.goOn();
                parts.add(part(partner, manifest, lines));
                size[0] = 0;
            }
        });
        if (!lines.isEmpty()) {
            parts.add(part(partner, manifest, lines));
        }
        return parts;
    }

    private static Part part(Partner partner, Manifest manifest, List<String> lines) {
        var donors = lines.size();
        lines.addFirst(Json.write(manifest));
        var sealed = Sealed.lines(lines, List.of(partner.paired().boxKey()));
        lines.clear();
        return new Part(sealed, donors);
    }
}
