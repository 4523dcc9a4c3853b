package cn.yingchun.sync.registry;

import cn.yingchun.domain.donor.RegistryDonor;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.sync.SyncFact.RegistryCame;
import cn.yingchun.store.Office;
import cn.yingchun.store.RegistryIntake;
import cn.yingchun.store.codec.DonorLines;
import cn.yingchun.store.codec.Json;
import cn.yingchun.sync.Ledger;
import cn.yingchun.sync.Sender;
import cn.yingchun.sync.bundle.Envelope;
import cn.yingchun.sync.bundle.Header;
import cn.yingchun.sync.bundle.Sealed;
import cn.yingchun.sync.pair.Partner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Snapshots of a partner's registry: taken whole or not at all, however many parts they came in.
public final class RegistryIn {
    private final Office office;
    private final Clock clock;

    public RegistryIn(Office office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /// What a snapshot holds, before anything of it is taken.
    ///
    /// @param office what the sender is called
    /// @param parts  how many files it came in
    /// @param whole  whether it is the whole registry, or what changed since the last one that was taken here
    /// @param before whether this very snapshot was taken here already
    /// @param counts what taking it would add and change
    public record Seen(String office, int parts, boolean whole, boolean before, RegistryIntake.Counts counts) {}

    /// Looks into a snapshot, part by part as for taking it; nothing is written.
    ///
    /// @throws Trouble as for [#take]
    public Seen inspect(Path file, Progress progress) {
        office.rights().checkRegistry();
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        var first = Envelope.read(file).header();
        try (var intake = office.intake(office.user(), first.bundle())) {
            var read = read(file, first, ledger, intake, progress);
            return new Seen(read.from().office(), first.parts(), read.whole(),
                    ledger.registryCame().stream().anyMatch(came -> came.snapshot().equals(first.bundle())), intake.counts());
        }
    }

    private record Read(Partner from, boolean whole) {}

    private Read read(Path file, Header first, Ledger ledger, RegistryIntake intake, Progress progress) {
        var last = Optional.<Read>empty();
        for (int part = 1; part <= first.parts(); part++) {
            progress.goOn();
            progress.at((double) part / first.parts(), "sync.progress.merge");
            var envelope = Envelope.read(beside(file, first, part));
            var from = Sender.of(office, ledger, envelope);
            last = Optional.of(new Read(from, part(envelope, from, ledger, intake)));
        }
        return last.orElseThrow(() -> new Trouble("sync.registry.none"));
    }

    /// Takes a snapshot over.
    ///
    /// @param file any of its parts; the others lie beside it
    /// @throws Trouble `sync.registry.parts`, `sync.registry.base` where the snapshot before this one was never taken,
    ///                 `sync.registry.scope`, and as for bundles
    public RegistryIntake.Counts take(Path file, Progress progress) {
        office.rights().checkRegistry();
        var ledger = Ledger.of(office.history(office.subject()), office.device());
        var first = Envelope.read(file).header();
        try (var intake = office.intake(office.user(), first.bundle())) {
            read(file, first, ledger, intake, progress);
            var counts = intake.commit(progress);
            if (ledger.registryCame().stream().noneMatch(came -> came.snapshot().equals(first.bundle()))) {
                var donors = counts.added() + counts.changed() + counts.unchanged();
                office.record(Act.of(office.user(), clock.instant(), office.subject(), new RegistryCame(first.bundle(), first.from(), donors)));
            }
            return counts;
        }
    }

    private static Path beside(Path file, Header first, int part) {
        var header = new Header(first.bundle(), part, first.parts(), first.from(), first.to(), first.made(), 0);
        var path = file.resolveSibling(header.name() + RegistryOut.ENDING);
        if (part == first.part()) {
            return file;
        }
        if (!Files.exists(path)) {
            throw new Trouble("sync.registry.parts", part, first.parts());
        }
        return path;
    }

    /// @return whether it is part of a whole registry
    private boolean part(Envelope envelope, Partner from, Ledger ledger, RegistryIntake intake) {
        var lines = Sealed.lines(office, envelope);
        var manifest = manifest(lines, envelope.header());
        if (!manifest.isWhole() && ledger.registryCame().stream().noneMatch(came -> came.snapshot().equals(manifest.base()))) {
            throw new Trouble("sync.registry.base");
        }
        for (var line : lines.subList(1, lines.size())) {
            var donor = donor(line);
            if (!donor.more().getOrDefault("region", "").startsWith(from.paired().sees())) {
                throw new Trouble("sync.registry.scope", from.office());
            }
            intake.add(donor);
        }
        return manifest.isWhole();
    }

    private static Manifest manifest(List<String> lines, Header header) {
        try {
            var manifest = Json.read(lines.getFirst(), Manifest.class);
            if (manifest.form() > Manifest.FORM) {
                throw new Trouble("sync.bundle.newer");
            }
            if (header.bundle().equals(manifest.snapshot())) {
                return manifest;
            }
        } catch (IllegalArgumentException | java.util.NoSuchElementException none) {
            throw new Trouble(none, "sync.registry.none");
        }
        throw new Trouble("sync.registry.none");
    }

    private static RegistryDonor donor(String line) {
        try {
            return DonorLines.read(line);
        } catch (RuntimeException unreadable) {
            throw new Trouble(unreadable, "sync.bundle.contents");
        }
    }
}
