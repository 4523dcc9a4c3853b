package cn.yingchun.app.reference;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.exchange.reference.ReferenceShelf;
import cn.yingchun.hla.haplotype.HaplotypeSets;
import cn.yingchun.hla.haplotype.HaplotypeTable;
import cn.yingchun.hla.haplotype.Pool;
import cn.yingchun.hla.read.Remark;
import cn.yingchun.match.Reference;
import cn.yingchun.ui.kit.Work;
import cn.yingchun.ui.patients.shelf.ShelfDesk;
import cn.yingchun.ui.patients.shelf.ShelfItem;
import cn.yingchun.ui.patients.shelf.ShelfKind;
import cn.yingchun.ui.patients.shelf.ShelfModel;
import cn.yingchun.ui.patients.shelf.ShelfTaking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Names, codes and frequencies of an office in the window.
public final class Shelf {
    private final ReferenceShelf shelf;
    private final Supplier<HaplotypeSets> used;
    private final Runnable renewed;

    private Shelf(Path office, Supplier<HaplotypeSets> used, Runnable renewed) {
        this.shelf = new ReferenceShelf(office);
        this.used = used;
        this.renewed = renewed;
    }

    /// @param office  the office folder
    /// @param used    the tables that searches choose from now
    /// @param renewed what to do when something was taken in
    public static ShelfModel of(Path office, Supplier<HaplotypeSets> used, Runnable renewed, Work work) {
        var kept = new Shelf(office, used, renewed);
        return new ShelfModel(work, new ShelfDesk(kept::items, kept::take));
    }

    private List<ShelfItem> items() {
        var items = new ArrayList<ShelfItem>();
        var releases = shelf.files();
        for (var file : releases) {
            items.add(new ShelfItem(ShelfKind.NOMENCLATURE, String.valueOf(file.getFileName()).replaceFirst("\\.zip$", ""), 0, "",
                    day(file), file.equals(releases.getLast())));
        }
        shelf.codesFile().ifPresent(file -> items.add(new ShelfItem(ShelfKind.CODES, "NMDP", shelf.codes().size(), "", day(file), true)));
        var tables = shelf.tables();
        for (var name : tables.names()) {
            tables.table(name).ifPresent(table -> items.add(item(table, day(tables.file(name)))));
        }
        items.add(item(Reference.builtIn().table(), Optional.empty()));
        return items;
    }

    private ShelfItem item(HaplotypeTable table, Optional<LocalDate> day) {
        var inUse = this.used.get().of(table.pool()).filter(one -> one.label().equals(table.label())).isPresent();
        return new ShelfItem(ShelfKind.FREQUENCIES, table.label(), table.haplotypes().size(), table.pool().label(), day, inUse);
    }

    private static Optional<LocalDate> day(Path file) {
        try {
            return Optional.of(LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), WorkCalendar.ZONE));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<Remark> take(ShelfTaking wanted, Progress progress) {
        progress.at(-1, "shelf.taking");
        var told = switch (wanted.kind()) {
            case NOMENCLATURE -> release(wanted.source(), progress);
            case CODES -> List.of(Remark.of("shelf.codes.taken", shelf.takeCodes(wanted.source())));
            case FREQUENCIES -> {
                var table = shelf.tables().take(wanted.source(), new Pool(wanted.registry(), wanted.ethnicity()));
                yield List.of(Remark.of("shelf.frequencies.taken", table.label(), table.haplotypes().size()));
            }
        };
        renewed.run();
        return told;
    }

    private List<Remark> release(Path source, Progress progress) {
        var reading = shelf.takeRelease(source, progress);
        var release = reading.release().orElseThrow(() -> reading.troubles().stream().findFirst()
                .map(trouble -> new Trouble(trouble.key(), trouble.arguments().toArray()))
                .orElseGet(() -> new Trouble("cli.import.release-refused")));
        return Stream.concat(Stream.of(Remark.of("shelf.nomenclature.taken", release.label())), reading.notices().stream()).toList();
    }
}
