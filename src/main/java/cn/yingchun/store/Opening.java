package cn.yingchun.store;

import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.office.OfficeFact;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.domain.sync.SyncFact;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.Restoring;
import cn.yingchun.store.backup.Swap;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.keys.Doorkeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Making and opening the folder of an office.
final class Opening {
    private Opening() {}

    static Office create(Path dir, NewOffice what, char[] password, Surroundings around) {
        makeEmpty(dir);
        var door = Door.lock(dir, what.user(), around.clock().instant());
        try {
            var doorkeeper = new Doorkeeper(around.disk(), dir, around.clock(), around.cost());
            var entered = Doorkeeper.found();
            var office = new Office(new Office.Place(dir, what.user(), door, doorkeeper), entered, around, Progress.NONE);
            try {
                office.record(founding(what, office, around));
                doorkeeper.settle(entered, what.user(), password);
                return office;
            } catch (RuntimeException e) {
                office.close();
                throw e;
            }
        } catch (RuntimeException e) {
            door.close();
            throw e;
        }
    }

    static Office open(Path dir, String user, char[] password, Surroundings around, Progress progress) {
        if (!Files.isDirectory(dir)) {
            throw new Trouble("store.office.none", dir.toString());
        }
        var door = Door.lock(dir, user, around.clock().instant());
        try {
            new Swap(around.disk(), dir).finish();
            var doorkeeper = new Doorkeeper(around.disk(), dir, around.clock(), around.cost());
            var before = doorkeeper.enter(user, password);
            var entered = doorkeeper.inPresentLife(before);
            var office = new Office(new Office.Place(dir, user, door, doorkeeper), entered, around, progress);
            if (entered.wrongBefore() > 0) {
                office.record(Act.of(user, around.clock().instant(), office.subject(),
                        new OfficeFact.PasswordsWrong(entered.wrongBefore())));
            }
            if (office.carrying().own().incarnation() != before.identity().incarnation()) {
                var because = entered.identity().equals(before.identity()) ? "store.journal.renewed" : "sync.clone.found";
                office.record(Act.of(user, around.clock().instant(), office.subject(),
                        new SyncFact.Reborn(before.identity().incarnation(), because)));
            }
            return office;
        } catch (RuntimeException e) {
            door.close();
            throw e;
        }
    }

    static Office restore(Backup backup, Path dir, String user, char[] password, Surroundings around) {
        makeEmpty(dir);
        Restoring.copy(around.disk(), backup, dir, Progress.NONE);
        var door = Door.lock(dir, user, around.clock().instant());
        try {
            var doorkeeper = new Doorkeeper(around.disk(), dir, around.clock(), around.cost());
            var entered = doorkeeper.reborn(doorkeeper.enter(user, password));
            var office = new Office(new Office.Place(dir, user, door, doorkeeper), entered, around, Progress.NONE);
            office.wounds().refuse();
            office.record(Act.of(user, around.clock().instant(), office.subject(),
                    new OfficeFact.Restored(backup.made(), backup.record())));
            return office;
        } catch (RuntimeException e) {
            door.close();
            throw e;
        }
    }

    private static Act founding(NewOffice what, Office office, Surroundings around) {
        Subject subject = office.subject();
        return new Act(what.user(), around.clock().instant(), Optional.empty(), List.of(
                Deed.of(subject, new OfficeFact.Founded(what.name(), what.region(), what.practice())),
                Deed.of(subject, new OfficeFact.UserAdded(what.user(), "administrator"))));
    }

    /// A folder that holds anything is refused: it may be an office whose keys were lost.
    private static void makeEmpty(Path dir) {
        if (dir.toAbsolutePath().toString().indexOf(';') >= 0) {
            throw new Trouble("store.folder.name", dir.toString());
        }
        try {
            Files.createDirectories(dir);
            try (var files = Files.list(dir)) {
                if (files.anyMatch(file -> !file.getFileName().toString().startsWith("."))) {
                    throw new Trouble("store.office.exists", dir.toString());
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.of(e, dir);
        }
    }
}
