package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Loss;
import cn.yingchun.store.backup.Restoring;
import cn.yingchun.store.backup.Retention;
import cn.yingchun.store.backup.Swap;
import cn.yingchun.store.codec.FactLines;
import cn.yingchun.store.index.Batches;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.MasterKey;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes back to a backup in an open office: says what would be lost, keeps the present in a backup of its own, makes the
/// restored office whole beside it, and only then lets the two change places.
public final class Restoration {
    /// Name before the folder of an office that made room for a backup.
    static final String BEFORE = "before-restore-";

    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'" + BEFORE + "'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Office office;
    private final Office.Place place;
    private final MasterKey master;
    private final Surroundings around;

    Restoration(Office office, Office.Place place, MasterKey master, Surroundings around) {
        this.office = office;
        this.place = place;
        this.master = master;
        this.around = around;
    }

    /// What was done.
    ///
    /// @param safety  backup of what stood here until now
    /// @param facts   in the restored office
    /// @param records of its journal, read again one by one
    public record Report(Backup from, Backup safety, Loss lost, int facts, long records) {}

    /// What would be lost: everything that is here and not in the backup.
    public Loss loss(Backup backup, Progress progress) {
        var common = office.backups().commonWith(backup, progress);
        var lines = new FactLines(cn.yingchun.store.codec.Kinds.ALL);
        var facts = new ArrayList<cn.yingchun.domain.fact.Fact>();
        var head = office.readJournal(common + 1, entry -> Batches.facts(entry).forEach(line -> facts.add(lines.read(line))));
        return new Loss(head.seq() - common, facts);
    }

    /// Goes back. The office is closed afterwards and has to be opened again.
    ///
    /// @throws Trouble `access.run`, `store.disk.full` …; then everything is as it was
    public Report run(Backup backup, Progress progress) {
        if (!office.rights().runsOffice()) {
            throw new Trouble("access.run");
        }
        office.backups().check(backup, progress);
        var lost = loss(backup, progress);
        var safety = office.backups().make(BackupPlan.of(place.dir()).folder(), Retention.USUAL, progress);
        var swap = new Swap(around.disk(), place.dir());
        swap.clear();
        var report = made(backup, safety, lost, swap.fresh(), progress);
        swap.ready(ASIDE.format(around.clock().instant()));
        office.close();
        swap.finish();
        return report;
    }

    private Report made(Backup backup, Backup safety, Loss lost, Path fresh, Progress progress) {
        Restoring.copy(around.disk(), backup, fresh, progress);
        // Who was erased since must not come back with it.
        office.erasure().again(fresh, progress);
        var door = Door.lock(fresh, place.user(), around.clock().instant());
        var doorkeeper = new Doorkeeper(around.disk(), fresh, around.clock(), around.cost());
        try {
            var entered = doorkeeper.rebornFrom(master.copy(), place.doorkeeper());
            try (var restored = new Office(new Office.Place(fresh, place.user(), door, doorkeeper), entered, around, progress)) {
                var deeds = new ArrayList<>(List.of(Deed.of(restored.subject(), new OfficeFact.Restored(backup.made(), backup.record()))));
                deeds.addAll(office.erasure().oncemore(restored));
                restored.record(new Act(place.user(), around.clock().instant(), Optional.empty(), deeds));
                var verdict = restored.verify(progress);
                verdict.troubles().stream().findFirst().ifPresent(trouble -> {
                    throw trouble;
                });
                return new Report(backup, safety, lost, verdict.facts(), verdict.records());
            }
        } finally {
            door.close();
        }
    }
}
