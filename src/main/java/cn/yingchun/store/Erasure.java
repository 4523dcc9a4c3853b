package cn.yingchun.store;

import cn.yingchun.domain.calendar.WorkCalendar;
import cn.yingchun.domain.fact.Act;
import cn.yingchun.domain.fact.Deed;
import cn.yingchun.domain.fact.Subject;
import cn.yingchun.domain.id.DonorId;
import cn.yingchun.domain.keep.KeepFact;
import cn.yingchun.domain.keep.Keeping;
import cn.yingchun.domain.say.Progress;
import cn.yingchun.domain.say.Trouble;
import cn.yingchun.store.backup.Backup;
import cn.yingchun.store.backup.BackupPlan;
import cn.yingchun.store.backup.Backups;
import cn.yingchun.store.backup.Cleaning;
import cn.yingchun.store.backup.Swap;
import cn.yingchun.store.carry.Blanking;
import cn.yingchun.store.carry.Identities;
import cn.yingchun.store.disk.DiskTrouble;
import cn.yingchun.store.journal.Journal;
import cn.yingchun.store.journal.Rewriting;
import cn.yingchun.store.keys.Doorkeeper;
import cn.yingchun.store.keys.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Erases who a donor is from this office: the journal is written once more without it, the database made anew, and the old
/// ones deleted; the same is done to every backup within reach. Cases stay, and so do the names, times and links of the erased
/// facts, so that every strand still verifies and nobody can bring them back. Backups that are elsewhere are cleaned by
/// [#clean] when they come back, and by restoring.
public final class Erasure {
    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'" + Swap.ERASED + "'yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Office office;
    private final Journal journal;
    private final Office.Place place;
    private final Self self;

    /// What the office goes on with afterwards.
    record Self(MasterKey master, Surroundings around, Identities identities, Blanking blanking) {}

    Erasure(Office office, Journal journal, Office.Place place, Self self) {
        this.office = office;
        this.journal = journal;
        this.place = place;
        this.self = self;
    }

    /// What keeps a donor's identity, and whether it may be erased today.
    public Keeping.Kept kept(DonorId donor) {
        return Keeping.usual().of(self.identities().about(donor), self.identities().cases(donor), today());
    }

    /// One person who is known here, or was.
    public record Line(DonorId donor, Keeping.Kept kept) {}

    /// Everybody about whom something stands here that says who they are, who is under hold, or who was erased.
    public List<Line> all() {
        return self.identities().all().stream().map(donor -> new Line(donor, kept(donor))).toList();
    }

    /// How many other offices have said that they erased a donor too.
    public int alsoErased(DonorId donor) {
        return (int) self.identities().about(donor).stream().filter(fact -> fact.what() instanceof KeepFact.IdentityErased)
                .map(fact -> fact.name().device()).filter(device -> !device.equals(office.device())).distinct().count();
    }

    /// Donors about whom something stands here that says who they are, and who may be erased today.
    public List<DonorId> due() {
        return all().stream().filter(line -> line.kept().mayErase()).map(Line::donor).toList();
    }

    /// Lets nothing about a donor be erased until [#lift].
    ///
    /// @throws Trouble `access.run`, `erase.why-hold`, `erase.second`
    public void hold(DonorId donor, String why, SecondPerson second) {
        write(donor, why, second, new KeepFact.LegalHold(Optional.of(stoodBy(second))));
    }

    /// Ends a hold.
    ///
    /// @throws Trouble `access.run`, `erase.why-hold`, `erase.second`, `erase.not-held`
    public void lift(DonorId donor, String why, SecondPerson second) {
        if (!kept(donor).kind().equals("hold")) {
            throw new Trouble("erase.not-held");
        }
        write(donor, why, second, new KeepFact.HoldLifted(Optional.of(stoodBy(second))));
    }

    private void write(DonorId donor, String why, SecondPerson second, KeepFact what) {
        two(why, "erase.why-hold", second);
        office.record(new Act(office.user(), now(), Optional.of(why), List.of(Deed.of(Subject.of(donor), what))));
    }

    private static KeepFact.StoodBy stoodBy(SecondPerson second) {
        return new KeepFact.StoodBy(second.name(), second.proven());
    }

    /// What erasing somebody would take and what it would leave.
    ///
    /// @param saying  facts here that say who it is
    /// @param cases   cases that stay, under their numbers
    /// @param backups backups and put-aside offices that are gone through
    public record Toll(Keeping.Kept kept, int saying, int cases, int backups) {}

    public Toll toll(DonorId donor) {
        return new Toll(kept(donor), self.identities().person(donor, Long.MAX_VALUE).saying(), self.identities().cases(donor).size(), withinReach().size());
    }

    /// What was erased.
    ///
    /// @param facts   how many facts here said who it was
    /// @param backups what became of the backups within reach
    public record Erased(int facts, Cleaning.Cleaned backups) {}

    /// Erases: from the backups within reach first, so that whoever is killed meanwhile can simply do it again, then here. The
    /// office is closed afterwards and has to be opened again.
    ///
    /// @throws Trouble `access.run`, `erase.why`, `erase.second`, `erase.kept`, `erase.wounded`; then everything here is as it was
    public Erased run(DonorId donor, String why, SecondPerson second, Progress progress) {
        check(donor, why, second);
        var person = self.identities().person(donor, Long.MAX_VALUE);
        var cleaning = cleaning(List.of(person));
        var cleaned = cleaning.run(withinReach(), progress);
        office.record(new Act(office.user(), now(), Optional.of(why),
                List.of(Deed.of(person.subject(), new KeepFact.IdentityErased(person.saying(), second.name(), second.proven())))));
        var swap = new Swap(self.around().disk(), place.dir());
        swap.clear();
        swap.copyKeys();
        new Rewriting(journal.segments(), swap.fresh().resolve("journal")).run(sink -> journal.read(1, Progress.NONE, sink),
                cleaning.said(), Blanking::life, progress);
        prove(swap.fresh(), progress);
        // One may have been made meanwhile.
        cleaned = cleaned.and(cleaning.run(withinReach(), progress).onlyCleaned());
        swap.ready(ASIDE.format(now()));
        office.close();
        swap.finish();
        return new Erased(person.saying(), cleaned);
    }

    /// Takes everybody who was erased here out of the backups in a folder: of a stick or a disk that was away then.
    ///
    /// @throws Trouble `access.run`, `store.disk.full` …
    public Cleaning.Cleaned clean(Path folder, Progress progress) {
        if (!office.rights().runsOffice()) {
            throw new Trouble("access.run");
        }
        return cleaning(self.identities().erased()).run(Backups.at(folder).stream().map(Backup::folder).toList(), progress);
    }

    /// Takes them out of a backup that is about to become this office, and says so in it once more.
    void again(Path fresh, Progress progress) {
        cleaning(self.identities().erased()).within(fresh, progress);
    }

    /// What is written into an office that was put back from a time before somebody was erased.
    List<Deed> oncemore(Office restored) {
        return self.identities().erased().stream()
                .filter(person -> restored.history(person.subject()).stream().noneMatch(fact -> fact.what() instanceof KeepFact.IdentityErased))
                .flatMap(person -> office.history(person.subject()).stream().filter(fact -> fact.what() instanceof KeepFact.IdentityErased)
                        .reduce((_, later) -> later).map(fact -> Deed.of(person.subject(), fact.what())).stream()).toList();
    }

    private Cleaning cleaning(List<Identities.Person> people) {
        return new Cleaning(journal.segments(), self.blanking().of(people), Blanking::life);
    }

    /// The backups of this computer's plan, and offices that a restore has put aside.
    private List<Path> withinReach() {
        var aside = new ArrayList<Path>();
        try (var folders = Files.list(place.dir())) {
            folders.filter(it -> it.getFileName().toString().startsWith(Restoration.BEFORE)).forEach(aside::add);
        } catch (IOException e) {
            throw DiskTrouble.of(e, place.dir());
        }
        Backups.list(BackupPlan.of(place.dir()).folder()).stream().map(Backup::folder).forEach(aside::add);
        return aside;
    }

    private void two(String why, String missing, SecondPerson second) {
        if (!office.rights().runsOffice()) {
            throw new Trouble("access.run");
        }
        if (why.isBlank()) {
            throw new Trouble(missing);
        }
        if (second.name().isBlank() || second.name().equals(office.user())) {
            throw new Trouble("erase.second");
        }
    }

    private void check(DonorId donor, String why, SecondPerson second) {
        two(why, "erase.why", second);
        if (!journal.damages().isEmpty()) {
            throw new Trouble("erase.wounded");
        }
        var kept = kept(donor);
        if (!kept.mayErase()) {
            throw new Trouble("erase.kept." + kept.kind(), kept.until().map(LocalDate::toString).orElse(""));
        }
    }

    /// Opens what was written from end to end before it counts.
    private void prove(Path fresh, Progress progress) {
        var door = Door.lock(fresh, place.user(), self.around().clock().instant());
        var doorkeeper = new Doorkeeper(self.around().disk(), fresh, self.around().clock(), self.around().cost());
        var entered = new Doorkeeper.Entered(self.master().copy(), journal.segments().whose(), 0);
        try (var made = new Office(new Office.Place(fresh, place.user(), door, doorkeeper), entered, self.around(), progress)) {
            made.verify(progress).troubles().stream().findFirst().ifPresent(trouble -> {
                throw trouble;
            });
        } finally {
            door.close();
        }
    }

    private Instant now() {
        return self.around().clock().instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), WorkCalendar.ZONE);
    }
}
